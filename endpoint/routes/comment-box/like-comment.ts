import type { FastifyInstance } from 'fastify';
import { readLike } from '../../comments/new-comment.js';
import { jsonResponses, problemResponses } from '../../schemas/responses.js';
import { setLike } from '../../store/likes.js';
import { unchecked } from '../unchecked.js';
import { taking } from '../../http/write-limit.js';
import { bodyOf, counting, params, type ById, type CommentParts } from './parts.js';
import { orProblem } from './refusals.js';

const directions = [
  { method: 'PUT', isLiked: true, operationId: 'likeComment', summary: 'Like a comment' },
  { method: 'DELETE', isLiked: false, operationId: 'unlikeComment', summary: 'Take a like back' },
] as const;

/** `PUT` and `DELETE /api/comments/:id/like`. */
export const likeComment = (app: FastifyInstance, parts: CommentParts): void => {
  const { box, access, bodyLimit, limit } = parts;
  for (const { method, isLiked, operationId, summary } of directions) {
    app.route<ById>({
      method,
      url: '/api/comments/:id/like',
      bodyLimit,
      onRequest: counting(parts),
      validatorCompiler: unchecked,
      schema: {
        operationId,
        summary,
        description:
          'One per writer; doing it twice is as good as once. `PUT` with `"liked": false` takes a like back too: on the way to here the body of a `DELETE` may be lost.',
        params,
        body: bodyOf('Like'),
        response: {
          200: { ...jsonResponses('Liked')[200] },
          ...problemResponses(400, 404, 413, 415, 503),
        },
      },
      handler: async (request, reply) => {
        const { id } = await access.find(request.params.id);
        const { writer, liked = true } = readLike(request.body);
        const { answer } = await taking(
          () => limit.takeLike(),
          () => orProblem(setLike(box.store, id, box.secret.fingerprintOf(writer), isLiked && liked)),
          ({ hasChanged }) => hasChanged,
        );
        return reply.header('cache-control', 'no-store').send(answer);
      },
    });
  }
};
