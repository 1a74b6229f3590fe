import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Posted } from '../../src/model/comment-box.js';
import { liveCacheControl } from '../http/answer.js';
import type { Shortcuts } from '../http/shortcuts.js';
import { ownComment, shownComment } from '../comments/comment-model.js';
import { noSuchParent, readEdit, readKey, readNewComment, readWriter } from '../comments/new-comment.js';
import { invalid, makeProblem, ProblemError } from '../http/problems.js';
import { threadQuery, type ThreadQuery } from '../schemas/comment-box.js';
import type { Secret } from '../comments/secret.js';
import { isCommentId } from '../store/comment-id.js';
import { editComment, readComment, removeComment } from '../store/comments.js';
import { saveComment } from '../store/posts.js';
import { setLike } from '../store/likes.js';
import { RefusedError, type Refusal } from '../store/refused-error.js';
import type { Store } from '../store/store.js';
import type { CommentRow } from '../store/tables.js';
import { readCursor, ThreadAnswers, type ThreadRules } from '../comments/thread-answers.js';
import { WriteLimit } from '../http/write-limit.js';
import { jsonAnswers, problemAnswers } from './answers.js';
import { unchecked } from './unchecked.js';

/** Who may see a thread now. */
export type ThreadState = 'served' | 'hidden' | 'unknown';

/** What the routes need. */
export interface CommentBox extends ThreadRules {
  store: Store;
  secret: Secret;
  /** For how many minutes after posting a writer may change his comment; 0 is not at all. */
  editMinutes: number;
  /** Writes a minute for one network; 0 is no limit. */
  rateLimitWrite: number;
  stateOf: (thread: string) => ThreadState;
  /** The clock, in milliseconds. */
  now: () => number;
}

interface ById {
  Params: { id: string };
}

const minute = 60_000;

const problems: Readonly<Record<Refusal, () => ProblemError>> = {
  'no-comment': () => new ProblemError(makeProblem('not-found', { detail: 'There is no comment with this id.' })),
  'no-parent': () => invalid('body', [{ pointer: '/parent', detail: noSuchParent }]),
  'no-thread': () => new ProblemError(makeProblem('not-found', { detail: 'There is no thread with this id.' })),
  'thread-closed': () => new ProblemError(makeProblem('thread-closed')),
  'key-reused': () => new ProblemError(makeProblem('key-reused')),
  'window-passed': () => new ProblemError(makeProblem('window-passed')),
};

const orProblem = async <Result>(work: Promise<Result>): Promise<Result> => {
  try {
    return await work;
  } catch (error) {
    throw error instanceof RefusedError ? problems[error.reason]() : error;
  }
};

const params = { type: 'object', properties: { id: { type: 'string', description: 'Identifier.' } } };
const body = (model: string): object => ({ $ref: `${model}#` });
const needsCapability = [{ capability: [] }];

/**
 * Threads, comments and likes.
 *
 * A capability is what a post was answered with. It opens one comment to its
 * writer: `GET` also while it is held, `PATCH` and `DELETE` for some minutes.
 */
export const commentBoxRoutes = (app: FastifyInstance, shortcuts: Shortcuts, box: CommentBox): void => {
  const { store, secret, now } = box;
  const answers = new ThreadAnswers(store, box);
  const limit = new WriteLimit(box.rateLimitWrite, now);
  // Four bytes for a character, and some for the rest.
  const bodyLimit = Math.max(32 * 1024, box.textLimit * 4 + 4096);

  const checkThread = (thread: string): void => {
    const state = box.stateOf(thread);
    if (state === 'hidden') throw new ProblemError(makeProblem('not-published'));
    if (state === 'unknown') throw problems['no-thread']();
  };

  /** The comment, if its thread may be seen. */
  const findComment = async (id: string): Promise<CommentRow> => {
    const row = isCommentId(id) ? await readComment(store, id) : undefined;
    if (!row || box.stateOf(row.thread) !== 'served') throw problems['no-comment']();
    return row;
  };

  /** Whether the request brings the comment's capability. A wrong one is a problem. */
  const isBearer = ({ headers: { authorization } }: FastifyRequest, id: string): boolean => {
    if (authorization === undefined) return false;
    const [, capability] = /^bearer +(\S+)$/i.exec(authorization.trim()) ?? [];
    if (capability !== undefined && secret.isCapabilityOf(id, capability)) return true;
    throw new ProblemError(makeProblem('not-your-comment'), { 'www-authenticate': 'Bearer' });
  };

  const requireBearer = (request: FastifyRequest, id: string): void => {
    if (!isBearer(request, id)) {
      throw new ProblemError(makeProblem('not-your-comment'), { 'www-authenticate': 'Bearer' });
    }
  };

  const editableUntil = ({ created }: CommentRow): number => Date.parse(created) + box.editMinutes * minute;

  const checkWindow = (row: CommentRow): void => {
    if (now() >= editableUntil(row)) throw new RefusedError('window-passed');
  };

  const countWrite = async (request: FastifyRequest): Promise<void> => {
    limit.count(request);
  };

  app.get<ById & { Querystring: ThreadQuery }>(
    '/api/threads/:id/comments',
    {
      schema: {
        operationId: 'getThread',
        summary: 'One page of a thread',
        description:
          'Held comments are on no page. A removed one is there while something below it is. Pages do not shift while others write.',
        params,
        querystring: threadQuery,
        response: jsonAnswers('Thread', 400, 404, 503),
      },
    },
    (request, reply) => {
      const { id } = request.params;
      const { query } = request;
      const after = query.cursor === undefined ? undefined : readCursor(query.cursor);
      if (query.cursor !== undefined && after === undefined) {
        checkThread(id);
        throw invalid('querystring', [
          { pointer: '/cursor', detail: 'must be taken from "next" of a page of this list.' },
        ]);
      }
      return shortcuts.send(request, reply, async () => {
        checkThread(id);
        const answer = await answers.find(id, query, after);
        if (!answer) throw problems[query.root === undefined ? 'no-thread' : 'no-comment']();
        return { answer, cacheControl: liveCacheControl };
      });
    },
  );

  app.post<ById>(
    '/api/threads/:id/comments',
    {
      bodyLimit,
      validatorCompiler: unchecked,
      onRequest: async (request) => {
        const { id } = request.params;
        limit.count(request, box.stateOf(id) === 'served' ? id : undefined);
      },
      schema: {
        operationId: 'postComment',
        summary: 'Write a comment',
        description:
          'The same key with the same body gets the same answer and makes one comment, however often and through whichever process it comes. Keys are remembered for 90 days.',
        params,
        headers: {
          type: 'object',
          required: ['idempotency-key'],
          properties: {
            'idempotency-key': { type: 'string', format: 'uuid', description: 'The same for each attempt.' },
          },
        },
        body: body('NewComment'),
        response: {
          201: { ...jsonAnswers('Posted')[200], description: 'Published.' },
          202: { ...jsonAnswers('Posted')[200], description: 'Held for review.' },
          ...problemAnswers(400, 403, 404, 413, 415, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      checkThread(id);
      const key = readKey(request.headers['idempotency-key']);
      const { text, name, parent, writer } = readNewComment(request.body, box);
      const { comment, status } = await orProblem(
        saveComment(store, {
          thread: id,
          writer: secret.fingerprintOf(writer),
          key,
          text,
          name,
          parent,
          open: box.isOpen(id),
          moderation: box.moderation,
          now: now(),
        }),
      );
      const answer: Posted = {
        comment: ownComment(comment),
        capability: secret.capabilityOf(comment.id),
        editableUntil: new Date(editableUntil(comment)).toISOString(),
      };
      return reply
        .code(status)
        .header('cache-control', 'no-store')
        .header('location', `/api/comments/${comment.id}`)
        .send(answer);
    },
  );

  app.get<ById>(
    '/api/comments/:id',
    {
      schema: {
        operationId: 'getComment',
        summary: 'One comment',
        description:
          'With its capability also while it is held, and after it was removed; without, only when published.',
        params,
        security: [...needsCapability, {}],
        response: { ...jsonAnswers('OneComment'), ...problemAnswers(401, 404, 503) },
      },
    },
    async (request, reply) => {
      const row = await findComment(request.params.id);
      const isOwn = isBearer(request, row.id);
      if (!isOwn && row.status !== 'published') throw problems['no-comment']();
      return reply
        .header('cache-control', isOwn ? 'no-store' : 'no-cache')
        .header('vary', 'Authorization')
        .send({ comment: isOwn ? ownComment(row) : shownComment(row) });
    },
  );

  app.patch<ById>(
    '/api/comments/:id',
    {
      bodyLimit,
      onRequest: countWrite,
      validatorCompiler: unchecked,
      schema: {
        operationId: 'editComment',
        summary: 'Change a comment',
        description:
          'Where all comments are reviewed, a published one is held again: what was let through was another text.',
        params,
        body: body('Edit'),
        security: needsCapability,
        response: {
          200: { ...jsonAnswers('OneComment')[200] },
          ...problemAnswers(400, 401, 403, 404, 413, 415, 503),
        },
      },
    },
    async (request, reply) => {
      const { id } = await findComment(request.params.id);
      requireBearer(request, id);
      const text = readEdit(request.body, box);
      const edit = { id, text, moderation: box.moderation, now: now() };
      const row = await orProblem(editComment(store, edit, checkWindow));
      return reply.header('cache-control', 'no-store').send({ comment: ownComment(row) });
    },
  );

  app.delete<ById>(
    '/api/comments/:id',
    {
      onRequest: countWrite,
      schema: {
        operationId: 'removeComment',
        summary: 'Take a comment back',
        description:
          'Its text and name are gone for good; replies keep their place. Doing it twice is as good as once.',
        params,
        security: needsCapability,
        response: { 204: { description: 'It is gone.', type: 'null' }, ...problemAnswers(401, 403, 404, 503) },
      },
    },
    async (request, reply) => {
      const { id } = await findComment(request.params.id);
      requireBearer(request, id);
      await orProblem(removeComment(store, id, checkWindow));
      return reply.code(204).header('cache-control', 'no-store').send();
    },
  );

  for (const method of ['PUT', 'DELETE'] as const) {
    app.route<ById>({
      method,
      url: '/api/comments/:id/like',
      bodyLimit,
      onRequest: countWrite,
      validatorCompiler: unchecked,
      schema: {
        operationId: method === 'PUT' ? 'likeComment' : 'unlikeComment',
        summary: method === 'PUT' ? 'Like a comment' : 'Take a like back',
        description: 'One per writer; doing it twice is as good as once.',
        params,
        body: body('Like'),
        response: {
          200: { ...jsonAnswers('Liked')[200] },
          ...problemAnswers(400, 404, 413, 415, 503),
        },
      },
      handler: async (request, reply) => {
        const { id } = await findComment(request.params.id);
        const writer = secret.fingerprintOf(readWriter(request.body));
        const answer = await orProblem(setLike(store, id, writer, method === 'PUT'));
        return reply.header('cache-control', 'no-store').send(answer);
      },
    });
  }
};
