/** What the routes of comments share. */
import type { FastifyRequest } from 'fastify';
import type { Holds } from '../../comments/holds.js';
import type { ThreadAnswers, ThreadRules } from '../../comments/thread-answers.js';
import type { Shortcuts } from '../../http/shortcuts.js';
import type { ThreadRow } from '../../store/tables.js';
import type { NoticeKind } from '../../store/notice.js';
import type { WriteLimit } from '../../http/write-limit.js';
import type { AccessOptions, CommentAccess } from './access.js';

/** What is served, and the rules for it. */
export interface CommentBox extends AccessOptions, ThreadRules {
  /** Writes a minute for one network; 0 is no limit. */
  rateLimitWrite: number;
  /** How many links a comment may have before it is held. When it is missing, no comment is held as likely spam. */
  linkLimit?: number | undefined;
  /** Stores a notice for the publisher; missing when nobody is notified. */
  notice?: ((kind: NoticeKind, comment: string) => void) | undefined;
  /** How many event streams may be open in this process; 0 for none. */
  liveStreams: number;
  /** The public origin; called each time, because a free port is known only after listening. */
  originOf: () => string;
  /** The names of the publishers of the site and of a thread's release, which no reader may use. */
  publishersOf: (thread: string) => readonly string[];
  /** The language and the headline of a thread's page. */
  headingOf: (thread: string) => { language: string; title: string };
}

/** What every route uses. */
export interface CommentParts {
  box: CommentBox;
  access: CommentAccess;
  /** The pages of threads. */
  answers: ThreadAnswers;
  /** Reads the row of a thread. Calls that come together share a query. */
  readThread: (id: string) => Promise<ThreadRow | undefined>;
  limit: WriteLimit;
  /** Decides which comments are held whatever the thread's rule is. */
  holds: Holds;
  /** Stores a notice about a comment, without waiting for the database. */
  notice: (kind: NoticeKind, comment: string) => void;
  /** Answers repeated requests. */
  shortcuts: Shortcuts;
  /** The largest body, in bytes. */
  bodyLimit: number;
}

/** A route with an identifier in its address. */
export interface ById {
  Params: { id: string };
}

/** The schema of that identifier. */
export const params = { type: 'object', properties: { id: { type: 'string', description: 'Identifier.' } } };

/**
 * The schema of a body.
 * @param model name of its schema
 */
export const bodyOf = (model: string): object => ({ $ref: `${model}#` });

/** For the API's description: the route requires the comment's capability. */
export const needsCapability = [{ capability: [] }];

/** Counts the writes of a network, before the body is read. */
export const counting =
  ({ limit }: CommentParts) =>
  async (request: FastifyRequest): Promise<void> => {
    limit.count(request);
  };
