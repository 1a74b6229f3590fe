import type { FastifyInstance } from 'fastify';
import { ownComment, shownComment } from '../../comments/comment-model.js';
import { jsonResponses, problemResponses } from '../../schemas/responses.js';
import { needsCapability, params, type ById, type CommentParts } from './parts.js';
import { refusals } from './refusals.js';

const schema = {
  operationId: 'getComment',
  summary: 'One comment',
  description: 'With its capability also while it is held, and after it was removed; without, only when published.',
  params,
  security: [...needsCapability, {}],
  response: { ...jsonResponses('OneComment'), ...problemResponses(401, 404, 503) },
};

/** `GET /api/comments/:id`. */
export const getComment = (app: FastifyInstance, { box, access }: CommentParts): void => {
  app.get<ById>('/api/comments/:id', { schema }, async (request, reply) => {
    const row = await access.find(request.params.id);
    const isOwn = access.isBearer(request, row.id);
    if (!isOwn && row.status !== 'published') throw refusals['no-comment']();
    return reply
      .header('cache-control', isOwn ? 'no-store' : 'no-cache')
      .header('vary', 'Authorization')
      .send({ comment: isOwn ? ownComment(row) : shownComment(row, box.takesReports) });
  });
};
