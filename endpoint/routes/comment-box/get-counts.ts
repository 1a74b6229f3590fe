import type { FastifyInstance } from 'fastify';
import { countsQuery } from '../../schemas/comment-box.js';
import { jsonResponses } from '../../schemas/responses.js';
import type { CommentParts } from './parts.js';

/** A count may be half a minute late. */
const countsCacheControl = 'public, max-age=30, s-maxage=30, stale-while-revalidate=300, stale-if-error=604800';

const schema = {
  operationId: 'getCounts',
  summary: 'How many comments some threads have',
  description: 'What `<comment-count>` asks, once for a page. Threads that are not there are left out.',
  querystring: countsQuery,
  response: jsonResponses('ThreadCounts', 400, 503),
};

/** `GET /api/counts`. */
export const getCounts = (app: FastifyInstance, { box, answers, shortcuts }: CommentParts): void => {
  app.get<{ Querystring: { for: string } }>('/api/counts', { schema }, (request, reply) => {
    const threads = [...new Set(request.query.for.split(' '))];
    return shortcuts.send(request, reply, async () => ({
      answer: await answers.count(threads.filter((thread) => box.stateOf(thread) === 'served')),
      cacheControl: countsCacheControl,
    }));
  });
};
