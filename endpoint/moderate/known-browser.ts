/**
 * Knows the browsers in which a moderator has signed in before, by a signed cookie. They are counted apart from all
 * others, so that nobody who tries passwords elsewhere keeps the moderator out. The database knows nothing of them.
 *
 * @see https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies
 */
import { randomBytes } from 'node:crypto';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Moderators } from '../comments/moderators.js';
import type { Secret } from '../comments/secret.js';

/** Longer than a holiday; each time that the moderator signs in, it begins again. */
const keptDays = 180;

/** Where the browser sends the cookie. */
const path = '/moderate/sign-in';

const cookieName = (isSecure: boolean): string => `${isSecure ? '__Secure-' : ''}sprid-known`;

/** Writes and reads the cookie. */
export class KnownBrowsers {
  readonly #secret: Secret;
  readonly #moderators: Moderators;

  constructor(secret: Secret, moderators: Moderators) {
    this.#secret = secret;
    this.#moderators = moderators;
  }

  /** The cookie for a browser in which this moderator has just signed in. */
  cookieFor(moderator: string, isSecure: boolean): string {
    const browser = randomBytes(16).toString('base64url');
    return stringifySetCookie({
      name: cookieName(isSecure),
      value: `${browser}.${this.#secret.browserMarkOf(browser, this.#whose(moderator) ?? '')}`,
      path,
      secure: isSecure,
      maxAge: keptDays * 24 * 3600,
      httpOnly: true,
      sameSite: 'strict',
    });
  }

  /** The browser's random name, if this moderator has signed in there with the password of now. */
  find(cookies: string | undefined, moderator: string, isSecure: boolean): string | undefined {
    const value = parseCookie(cookies ?? '')[cookieName(isSecure)] ?? '';
    const [, browser = '', mark = ''] = /^([\w-]{22})\.([\w-]{43})$/.exec(value) ?? [];
    const whose = this.#whose(moderator);
    return whose !== undefined && this.#secret.isBrowserMarkOf(browser, whose, mark) ? browser : undefined;
  }

  /** The moderator with the password of now; undefined for an unknown name. */
  #whose(moderator: string): string | undefined {
    const password = this.#moderators.markOf(moderator);
    return password === undefined ? undefined : `${password} ${moderator}`;
  }
}
