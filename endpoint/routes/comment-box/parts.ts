/** What the routes of comments have in common. */
import type { FastifyRequest } from 'fastify';
import type { Holds } from '../../comments/holds.js';
import type { ThreadAnswers, ThreadRules } from '../../comments/thread-answers.js';
import type { Shortcuts } from '../../http/shortcuts.js';
import type { NoticeKind } from '../../store/notice.js';
import type { WriteLimit } from '../../http/write-limit.js';
import type { AccessOptions, CommentAccess } from './access.js';

/** What is served, and by which rules. */
export interface CommentBox extends AccessOptions, ThreadRules {
  /** Writes a minute for one network; 0 is no limit. */
  rateLimitWrite: number;
  /** How many links a comment may have before it is held; without it nothing is held for what it looks like. */
  linkLimit?: number | undefined;
  /** Writes down what the publisher is told of; nothing when nobody is. */
  notice?: ((kind: NoticeKind, comment: string) => void) | undefined;
  /** How many streams of events may be open in this process; 0 for none. */
  liveStreams: number;
  /** The public origin, asked each time: a free port is known only after listening. */
  originOf: () => string;
  /** In which language a thread's page is, and what stands above it. */
  headingOf: (thread: string) => { language: string; title: string };
}

/** What each route is made with. */
export interface CommentParts {
  box: CommentBox;
  access: CommentAccess;
  /** The pages of threads. */
  answers: ThreadAnswers;
  limit: WriteLimit;
  /** What is held whatever the rule for all is. */
  holds: Holds;
  /** Tells the publisher that something has happened to a comment; it waits for nothing. */
  notice: (kind: NoticeKind, comment: string) => void;
  /** By which known addresses are answered. */
  shortcuts: Shortcuts;
  /** What a body may weigh, in bytes. */
  bodyLimit: number;
}

/** A route with an identifier in its address. */
export interface ById {
  Params: { id: string };
}

/** The schema of that identifier. */
export const params = { type: 'object', properties: { id: { type: 'string', description: 'Identifier.' } } };

/** The schema of a body. @param model its name */
export const bodyOf = (model: string): object => ({ $ref: `${model}#` });

/** For the API's description: only with the capability of the comment. */
export const needsCapability = [{ capability: [] }];

/** Counts what a network wants to write, before its body is read. */
export const counting =
  ({ limit }: CommentParts) =>
  async (request: FastifyRequest): Promise<void> => {
    limit.count(request);
  };
