import type { FastifyInstance } from 'fastify';
import { problemResponses } from '../../schemas/responses.js';
import { removeComment as removeRow } from '../../store/comments.js';
import { counting, needsCapability, params, type ById, type CommentParts } from './parts.js';
import { orProblem } from './refusals.js';

const schema = {
  operationId: 'removeComment',
  summary: 'Take a comment back',
  description: 'Its text and name are gone for good; replies keep their place. Doing it twice is as good as once.',
  params,
  security: needsCapability,
  response: { 204: { description: 'It is gone.', type: 'null' }, ...problemResponses(401, 403, 404, 503) },
};

/** `DELETE /api/comments/:id`. */
export const removeComment = (app: FastifyInstance, parts: CommentParts): void => {
  const { box, access } = parts;
  app.delete<ById>('/api/comments/:id', { onRequest: counting(parts), schema }, async (request, reply) => {
    const { id } = await access.findOwn(request, request.params.id);
    await orProblem(removeRow(box.store, id, access.checkWindow));
    return reply.code(204).header('cache-control', 'no-store').send();
  });
};
