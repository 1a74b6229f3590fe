/**
 * Adds the routes of each page: they answer only moderators who are signed in, and accept only forms from our own
 * pages.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Frame } from './document.js';
import type { Fields } from './forms.js';
import type { Session } from './session.js';

/** The query of an address, with one value of each name. */
export type Asked = Readonly<Record<string, string | undefined>>;

/** Adds routes to the desk. */
export interface Desk {
  get: (
    path: string,
    send: (session: Session, asked: Asked, reply: FastifyReply, request: FastifyRequest) => Promise<unknown>,
  ) => void;
  post: (
    path: string,
    take: (session: Session, fields: Fields, reply: FastifyReply, request: FastifyRequest) => Promise<unknown>,
  ) => void;
  /** Sends a page. @param frame with the query of the request when a message shall say what was done */
  page: (
    session: Session,
    reply: FastifyReply,
    frame: Pick<Frame, 'here' | 'notice'> & { asked?: Asked },
    title: string,
    main: string,
  ) => Promise<FastifyReply>;
  wantsJson: (request: FastifyRequest) => boolean;
}
