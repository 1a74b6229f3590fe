import type { FastifyInstance } from 'fastify';
import { readCursor } from '../../comments/thread-answers.js';
import { liveCacheControl } from '../../http/answer.js';
import { foreignCursor } from '../../http/problems.js';
import { threadQuery, type ThreadQuery } from '../../schemas/comment-box.js';
import { jsonResponses } from '../../schemas/responses.js';
import { params, type ById, type CommentParts } from './parts.js';
import { refusals } from './refusals.js';

const schema = {
  operationId: 'getThread',
  summary: 'One page of a thread',
  description:
    'Held comments are on no page. A removed one is there while something below it is. Pages do not shift while others write.',
  params,
  querystring: threadQuery,
  response: jsonResponses('Thread', 400, 404, 503),
};

/** `GET /api/threads/:id/comments`. */
export const getThread = (app: FastifyInstance, { access, answers, shortcuts }: CommentParts): void => {
  app.get<ById & { Querystring: ThreadQuery }>('/api/threads/:id/comments', { schema }, (request, reply) => {
    const { id } = request.params;
    const { query } = request;
    const after = query.cursor === undefined ? undefined : readCursor(query.cursor, query);
    return shortcuts.send(request, reply, async () => {
      access.checkThread(id);
      if (query.cursor !== undefined && after === undefined) throw foreignCursor();
      const answer = await answers.find(id, query, after);
      if (!answer) throw refusals[query.root === undefined && query.at === undefined ? 'no-thread' : 'no-comment']();
      return { answer, cacheControl: liveCacheControl };
    });
  });
};
