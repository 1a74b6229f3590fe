/**
 * Decides who may see and change what. A post is answered with a capability, which gives its writer access to that one
 * comment: `GET` also while it is held, `PATCH` and `DELETE` for some minutes.
 */
import type { FastifyRequest } from 'fastify';
import type { Secret } from '../../comments/secret.js';
import { bearerOf } from '../../http/bearer.js';
import { makeProblem, ProblemError } from '../../http/problems.js';
import { isCommentId } from '../../store/comment-id.js';
import { readComment } from '../../store/comments.js';
import { minute } from '../../store/durations.js';
import { RefusedError } from '../../store/refused-error.js';
import type { Store } from '../../store/store.js';
import type { CommentRow } from '../../store/tables.js';
import { refusals } from './refusals.js';

/** Whether a thread may be seen now. */
export type ThreadState = 'served' | 'hidden' | 'unknown';

/** The rules for access. */
export interface AccessOptions {
  store: Store;
  secret: Secret;
  /** How many minutes after posting a writer may edit a comment; 0 turns editing off. */
  editMinutes: number;
  stateOf: (thread: string) => ThreadState;
  /** The clock, in milliseconds. */
  now: () => number;
}

const notYours = (): ProblemError =>
  new ProblemError(makeProblem('not-your-comment'), { 'www-authenticate': 'Bearer' });

/** Checks access to threads and comments, or throws a problem. */
export class CommentAccess {
  readonly #options: AccessOptions;

  constructor(options: AccessOptions) {
    this.#options = options;
  }

  /** Throws a problem for a thread that may not be seen. */
  checkThread(thread: string): void {
    const state = this.#options.stateOf(thread);
    if (state === 'hidden') throw new ProblemError(makeProblem('not-published'));
    if (state === 'unknown') throw refusals['no-thread']();
  }

  /** Finds a comment whose thread may be seen. */
  async find(id: string): Promise<CommentRow> {
    const row = isCommentId(id) ? await readComment(this.#options.store, id) : undefined;
    if (!row || this.#options.stateOf(row.thread) !== 'served') throw refusals['no-comment']();
    return row;
  }

  /** Whether the request has the comment's capability. Throws a problem for a wrong one. */
  isBearer({ headers: { authorization } }: FastifyRequest, id: string): boolean {
    if (authorization === undefined) return false;
    const capability = bearerOf(authorization);
    if (capability !== undefined && this.#options.secret.isCapabilityOf(id, capability)) return true;
    throw notYours();
  }

  /** Finds the comment for a request that has its capability. */
  async findOwn(request: FastifyRequest, id: string): Promise<CommentRow> {
    const row = await this.find(id);
    if (!this.isBearer(request, row.id)) throw notYours();
    return row;
  }

  /** Until when its writer may edit a comment, in milliseconds. */
  editableUntil({ created }: CommentRow): number {
    return Date.parse(created) + this.#options.editMinutes * minute;
  }

  /** Throws a problem after that time. */
  checkWindow = (row: CommentRow): void => {
    if (this.#options.now() >= this.editableUntil(row)) throw new RefusedError('window-passed');
  };
}
