import type { FastifyInstance } from 'fastify';
import { ownComment } from '../../comments/comment-model.js';
import { readEdit } from '../../comments/new-comment.js';
import { jsonResponses, problemResponses } from '../../schemas/responses.js';
import { editComment as editRow } from '../../store/comments.js';
import { unchecked } from '../unchecked.js';
import { bodyOf, counting, needsCapability, params, type ById, type CommentParts } from './parts.js';
import { orProblem } from './refusals.js';

const schema = {
  operationId: 'editComment',
  summary: 'Change a comment',
  description:
    'Where all comments are reviewed, or a blocked word is in it, a published one is held again: what was let through was another text.',
  params,
  body: bodyOf('Edit'),
  security: needsCapability,
  response: {
    200: { ...jsonResponses('OneComment')[200] },
    ...problemResponses(400, 401, 403, 404, 413, 415, 503),
  },
};

/** `PATCH /api/comments/:id`. */
export const editComment = (app: FastifyInstance, parts: CommentParts): void => {
  const { box, access, holds, notice, bodyLimit } = parts;
  const options = { bodyLimit, onRequest: counting(parts), validatorCompiler: unchecked, schema };
  app.patch<ById>('/api/comments/:id', options, async (request, reply) => {
    const { id, thread, name, writer } = await access.findOwn(request, request.params.id);
    const text = readEdit(request.body, box);
    const publishers = box.publishersOf(thread);
    const hold = await holds.find({ thread, text, name: name ?? undefined, writer, publishers });
    const edit = { id, text, moderation: box.moderation, hold, now: box.now() };
    const row = await orProblem(editRow(box.store, edit, access.checkWindow));
    if (row.status === 'pending') notice('comment.held', id);
    return reply.header('cache-control', 'no-store').send({ comment: ownComment(row) });
  });
};
