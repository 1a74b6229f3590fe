/** Reads what the pages send: as a form, or as JSON with the same names. */
import type { FastifyRequest } from 'fastify';
import { fieldsOf, utf8Of } from '../http/body.js';
import { isCommentId } from '../store/comment-id.js';
import type { Session } from './session.js';

/** The fields of a form, each with all its values. */
export class Fields {
  readonly #values: URLSearchParams;

  constructor(body: unknown) {
    if (body instanceof URLSearchParams) this.#values = body;
    else {
      this.#values = new URLSearchParams();
      for (const [name, value] of Object.entries(fieldsOf(body)))
        for (const one of [value].flat()) if (typeof one === 'string') this.#values.append(name, one);
    }
  }

  text(name: string): string {
    return this.#values.get(name) ?? '';
  }

  all(name: string): string[] {
    return this.#values.getAll(name);
  }

  /** Comments, each with the revision that was read: `id:revision`. No more than stand on a page, and none twice. */
  comments(): { id: string; revision: number }[] {
    const read = this.all('comment').flatMap((text) => {
      const [, id = '', revision] = /^(\w+):([1-9]\d{0,8})$/.exec(text) ?? [];
      return isCommentId(id) ? [[id, { id, revision: Number(revision) }] as const] : [];
    });
    return [...new Map(read).values()].slice(0, 100);
  }
}

/** Reads a form's bytes; register it in the moderators' part only: everywhere else a body is JSON. */
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
 * Whether the form stood on a page of ours. A browser says where it stood, and "null" where it may not. What says nothing
 * is no browser of today, and still needs the token.
 */
export const isOurs = ({ headers }: FastifyRequest, origin: string): boolean => {
  const { origin: from, host } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (from === undefined) return true;
  return from === origin || (URL.canParse(from) && new URL(from).host === host);
};

/** The same for a form of a session, which carries its token. */
export const isOwnForm = (request: FastifyRequest, origin: string, session: Session, fields: Fields): boolean =>
  // Compared by a hash's length: the token is an HMAC, and whoever could measure this cannot send the cookie.
  isOurs(request, origin) && fields.text('token') === session.token;
