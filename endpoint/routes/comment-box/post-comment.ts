import type { FastifyInstance } from 'fastify';
import type { Posted } from '../../../src/model/comment-box.js';
import { ownComment } from '../../comments/comment-model.js';
import { checkName, readKey, readNewComment } from '../../comments/new-comment.js';
import { jsonResponses, problemResponses } from '../../schemas/responses.js';
import { saveComment } from '../../store/posts.js';
import { unchecked } from '../unchecked.js';
import { noPlace, taking } from '../../http/write-limit.js';
import { bodyOf, counting, params, type ById, type CommentParts } from './parts.js';
import { orProblem } from './refusals.js';

const schema = {
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
  body: bodyOf('NewComment'),
  response: {
    201: { ...jsonResponses('Posted')[200], description: 'Published.' },
    202: { ...jsonResponses('Posted')[200], description: 'Held for review.' },
    ...problemResponses(400, 403, 404, 413, 415, 422, 503),
  },
};

/** `POST /api/threads/:id/comments`. */
export const postComment = (app: FastifyInstance, parts: CommentParts): void => {
  const { box, access, limit, holds, notice, bodyLimit } = parts;
  const { store, secret, moderation, now } = box;
  app.post<ById>(
    '/api/threads/:id/comments',
    {
      bodyLimit,
      validatorCompiler: unchecked,
      onRequest: counting(parts),
      schema,
    },
    async (request, reply) => {
      const { id: thread } = request.params;
      access.checkThread(thread);
      const key = readKey(request.headers['idempotency-key']);
      const { text, name, parent, writer: uuid, withdrawn } = readNewComment(request.body, box);
      const publishers = box.publishersOf(thread);
      // A withdrawn one is never shown.
      if (!withdrawn) checkName(name, publishers);
      const writer = secret.fingerprintOf(uuid);
      const words = { text, name, parent, withdrawn };
      const hold = await holds.find({ thread, text, name, writer, publishers });
      const post = { thread, writer, key, ...words, open: box.isOpen(thread), moderation, hold, now: now() };
      const { comment, status, isRepeated } = await taking(
        // A withdrawn post adds no comment, so it needs no place in the limits, even in a thread that is closed now.
        async () => (withdrawn ? noPlace : limit.takeComment(thread)),
        () => orProblem(saveComment(store, post)),
        ({ isRepeated }) => !isRepeated,
      );
      const answer: Posted = {
        comment: ownComment(comment),
        capability: secret.capabilityOf(comment.id),
        editableUntil: new Date(access.editableUntil(comment)).toISOString(),
      };
      if (!isRepeated && !withdrawn) notice(status === 202 ? 'comment.held' : 'comment.published', comment.id);
      return reply
        .code(status)
        .header('cache-control', 'no-store')
        .header('location', `/api/comments/${comment.id}`)
        .send(answer);
    },
  );
};
