import type { FastifyInstance } from 'fastify';
import { liveCacheControl } from '../../http/answer.js';
import { problemResponses } from '../../schemas/responses.js';
import { params, type ById, type CommentParts } from './parts.js';
import { refusals } from './refusals.js';

const mediaType = 'application/atom+xml; charset=utf-8';

const schema = {
  operationId: 'threadFeed',
  summary: 'The newest comments of a thread as an Atom feed',
  description:
    'At most 50: those that answer no other, and replies that are among the newest 5,000 comments of the endpoint.',
  params,
  response: {
    200: { description: 'As asked.', content: { 'application/atom+xml': { schema: { type: 'string' } } } },
    304: { description: 'What the client has is still true.', type: 'null' },
    ...problemResponses(404, 503),
  },
};

/** `GET /api/threads/:id/comments.atom`. */
export const getFeed = (app: FastifyInstance, { box, access, answers, shortcuts }: CommentParts): void => {
  app.get<ById>('/api/threads/:id/comments.atom', { schema }, (request, reply) => {
    const { id } = request.params;
    return shortcuts.send(request, reply, async () => {
      access.checkThread(id);
      const about = { thread: id, page: box.pageOf(id), origin: box.originOf(), ...box.headingOf(id) };
      const answer = await answers.findFeed(id, JSON.stringify(about), async (newest) => {
        // Loaded on demand: most endpoints never need the library.
        const { threadFeed } = await import('../../comments/thread-feed.js');
        return threadFeed(about, newest);
      });
      if (!answer) throw refusals['no-thread']();
      return { answer, cacheControl: liveCacheControl, mediaType };
    });
  });
};
