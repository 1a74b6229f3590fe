/**
 * Adds the routes of each page: they answer only moderators who are signed in, and accept only forms from our own
 * pages.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ModerationFrame } from './document.js';
import type { FormFields } from './forms.js';
import type { Session } from './session.js';

/** The query of an address, with one value of each name. */
export type AddressQuery = Readonly<Record<string, string | undefined>>;

/** Adds routes to the desk. */
export interface ModerationRoutes {
  get: (
    path: string,
    send: (session: Session, asked: AddressQuery, reply: FastifyReply, request: FastifyRequest) => Promise<unknown>,
  ) => void;
  post: (
    path: string,
    take: (session: Session, fields: FormFields, reply: FastifyReply, request: FastifyRequest) => Promise<unknown>,
  ) => void;
  /** Sends a page. @param frame with the query of the request when a message shall say what was done */
  page: (
    session: Session,
    reply: FastifyReply,
    frame: Pick<ModerationFrame, 'here' | 'notice'> & { asked?: AddressQuery },
    title: string,
    main: string,
  ) => Promise<FastifyReply>;
  wantsJson: (request: FastifyRequest) => boolean;
}
