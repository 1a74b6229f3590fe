/** Reads what the pages send: a form, or JSON with the same names. */
import type { FastifyRequest } from 'fastify';
import { fieldsOf, utf8Of } from '../http/body.js';
import { isCommentId } from '../store/comment-id.js';
import type { Session } from './session.js';

/** PostgreSQL stores no NUL, and refuses to look for one. */
export const withoutNul = (text: string): string => text.replaceAll('\u0000', '');

/** The fields of a form, each with all its values. */
export class FormFields {
  readonly #values: URLSearchParams;

  constructor(body: unknown) {
    if (body instanceof URLSearchParams) this.#values = body;
    else {
      this.#values = new URLSearchParams();
      for (const [name, value] of Object.entries(fieldsOf(body ?? {})))
        for (const one of [value].flat()) if (typeof one === 'string') this.#values.append(name, one);
    }
  }

  text(name: string): string {
    return withoutNul(this.#values.get(name) ?? '');
  }

  all(name: string): string[] {
    return this.#values.getAll(name).map(withoutNul);
  }

  /** Comments, each with the revision that was read: `id:revision`. At most as many as a page has, and none twice. */
  comments(): { id: string; revision: number }[] {
    const read = this.all('comment').flatMap((text) => {
      const [, id = '', revision] = /^(\w+):([1-9]\d{0,8})$/.exec(text) ?? [];
      return isCommentId(id) ? [[id, { id, revision: Number(revision) }] as const] : [];
    });
    return [...new Map(read).values()].slice(0, 100);
  }
}

/** Parses a form. Register it in the moderators' part only: everywhere else a body is JSON. */
export const parseForm = (
  request: FastifyRequest,
  body: Buffer,
  done: (error: Error | null, body?: unknown) => void,
): void => {
  try {
    done(null, new URLSearchParams(utf8Of(request, body)));
  } catch (error) {
    done(error as Error);
  }
};

/**
 * Whether the form was sent from one of our pages. A browser sends the page's origin, or "null" where it may not. A
 * client that sends no origin is no current browser, and still needs the token.
 */
export const isOurs = ({ headers }: FastifyRequest, origin: string): boolean => {
  const { origin: from, host } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (from === undefined) return true;
  return from === origin || (URL.canParse(from) && new URL(from).host === host);
};

/** Whether the form belongs to the session, whose token it carries. */
export const isOwnForm = (request: FastifyRequest, origin: string, session: Session, fields: FormFields): boolean =>
  // A plain comparison is enough: the token is an HMAC, and somebody who could measure the time cannot send the cookie.
  isOurs(request, origin) && fields.text('token') === session.token;
