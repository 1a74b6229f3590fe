/**
 * Signs moderators in, and knows who is signed in. The cookie holds a random key, the database only its hash, so
 * somebody who reads the database cannot sign in. A session ends when the moderator's password in the settings changes.
 */
import { createHash, randomBytes } from 'node:crypto';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyRequest } from 'fastify';
import { BusyError, type Moderators } from '../comments/moderators.js';
import type { Secret } from '../comments/secret.js';
import { MinuteCounts } from '../http/minute-counts.js';
import { networkOf } from '../http/rate-limit.js';
import { beginSession, endSession, findSession, sessionHours } from '../store/sessions.js';
import type { Store } from '../store/store.js';
import { KnownBrowsers } from './known-browser.js';
import type { Session } from './session.js';

/**
 * Attempts a minute: from one network, for one name, and in total, because each takes a fifth of a second of a core.
 * One network alone cannot reach the other limits, so it locks nobody else out. Several networks can, but not from a
 * moderator's known browser, which has a limit of its own.
 */
const limits = { network: 10, name: 20, all: 60, browser: 10 } as const;

/** At most as many names as are tried in a minute. */
const maxKeys = 1000;

const keyShape = /^[\w-]{43}$/;

const idOf = (key: string): string => createHash('sha256').update(key).digest('base64url');

/** The settings of a cookie. */
interface CookieKind {
  name: string;
  path: string;
  secure: boolean;
}

/** On https the browser limits the cookie to this host and to https; on http, such as at localhost, it cannot. */
const cookieKind = (isSecure: boolean): CookieKind =>
  isSecure
    ? { name: '__Host-sprid-moderator', path: '/', secure: true }
    : { name: 'sprid-moderator', path: '/moderate', secure: false };

const write = ({ name, path, secure }: CookieKind, value: string, maxAge: number): string =>
  stringifySetCookie({ name, value, path, secure, maxAge, httpOnly: true, sameSite: 'strict' });

/** What signing in needs. */
export interface SignInOptions {
  store: Store;
  secret: Secret;
  moderators: Moderators;
  now: () => number;
}

/** Signs in and out, and finds sessions. */
export class SignIns {
  readonly #options: SignInOptions;
  readonly #networks = new MinuteCounts(20_000);
  readonly #names = new MinuteCounts(maxKeys);
  readonly #all = new MinuteCounts(1);
  readonly #browsers = new MinuteCounts(maxKeys);
  readonly #known: KnownBrowsers;

  constructor(options: SignInOptions) {
    this.#options = options;
    this.#known = new KnownBrowsers(options.secret, options.moderators);
  }

  /** The session of a request; undefined for somebody who is not signed in. */
  async find({ headers }: FastifyRequest, isSecure: boolean): Promise<Session | undefined> {
    const { store, secret, moderators, now } = this.#options;
    const key = parseCookie(headers.cookie ?? '')[cookieKind(isSecure).name] ?? '';
    if (!keyShape.test(key)) return undefined;
    const row = await findSession(store, idOf(key), now());
    // The mark is missing when the moderator was removed from the settings, and differs after a change of password.
    if (!row || moderators.markOf(row.moderator) !== row.mark) return undefined;
    return { moderator: row.moderator, key, token: secret.formTokenOf(key) };
  }

  /**
   * Checks a name and a password.
   * @returns the cookies of a new session and of a known browser, or why there is none
   */
  async begin(
    request: FastifyRequest,
    { name, password }: { name: string; password: string },
    isSecure: boolean,
  ): Promise<{ cookies: string[] } | 'wrong' | 'too-many'> {
    const { store, moderators, now } = this.#options;
    if (this.#isTooMany(request, name, isSecure)) return 'too-many';
    try {
      if (!(await moderators.isPassword(name, password))) return 'wrong';
    } catch (error) {
      if (error instanceof BusyError) return 'too-many';
      throw error;
    }
    const key = randomBytes(32).toString('base64url');
    const mark = moderators.markOf(name) ?? '';
    await beginSession(store, { id: idOf(key), moderator: name, mark, now: now() });
    return {
      cookies: [write(cookieKind(isSecure), key, sessionHours * 3600), this.#known.cookieFor(name, isSecure)],
    };
  }

  /** Counts the attempt. */
  #isTooMany(request: FastifyRequest, name: string, isSecure: boolean): boolean {
    const time = this.#options.now();
    const browser = this.#known.find(request.headers.cookie, name, isSecure);
    if (browser !== undefined) return this.#browsers.count(browser, time).count > limits.browser;
    // Unknown names are counted as well, so that the limit does not reveal which names exist.
    // What one limit refuses does not count for the next.
    return (
      this.#networks.count(networkOf(request), time).count > limits.network ||
      this.#names.count(name.slice(0, 100), time).count > limits.name ||
      this.#all.count('all', time).count > limits.all
    );
  }

  /**
   * Ends the session.
   * @returns the cookie that deletes the browser's
   */
  async end({ key }: Session, isSecure: boolean): Promise<string> {
    await endSession(this.#options.store, idOf(key));
    return write(cookieKind(isSecure), '', 0);
  }
}
