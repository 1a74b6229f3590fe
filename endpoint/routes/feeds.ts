import type { FastifyInstance } from 'fastify';
import { Answer, cacheControl, sendAnswer } from '../http/answer.js';
import type { Releases } from '../releases/releases.js';

/** The releases of a feed: more than most newsrooms write in a year. */
const feedLength = 50;

interface CachedFeed {
  answer: Answer;
  origin: string;
  revision: number;
  until: number;
}

const feeds = [
  {
    path: '/feed.json',
    operationId: 'jsonFeed',
    summary: 'The newest releases as a JSON Feed 1.1',
    mediaType: 'application/feed+json; charset=utf-8',
    make: 'jsonFeed',
  },
  {
    path: '/feed.atom',
    operationId: 'atomFeed',
    summary: 'The newest releases as an Atom feed',
    mediaType: 'application/atom+xml; charset=utf-8',
    make: 'atomFeed',
  },
] as const;

/**
 * `GET /feed.json` and `GET /feed.atom`.
 * @param originOf the public origin; called at every request, because a free port is known only after listening
 */
export const feedRoutes = (
  app: FastifyInstance,
  releases: Releases,
  now: () => number,
  originOf: () => string,
): void => {
  for (const { path, operationId, summary, mediaType, make } of feeds) {
    let kept: CachedFeed | undefined;
    const [type = ''] = mediaType.split(';');
    const schema = {
      operationId,
      summary,
      description: `At most ${String(feedLength)}. Releases under an embargo and withheld ones are left out.`,
      response: {
        200: { description: 'As asked.', content: { [type]: { schema: { type: 'string' } } } },
        304: { description: 'What the client has is still true.', type: 'null' },
      },
    };
    app.get(path, { schema }, async (request, reply) => {
      // Loaded on demand: most endpoints never need the library.
      const feed = await import('../releases/feed.js');
      const [time, origin, { revision }] = [now(), originOf(), releases];
      if (kept?.revision !== revision || kept.origin !== origin || time >= kept.until) {
        const { releases: newest, freshFor } = releases.newest(feedLength, time);
        kept = { answer: new Answer(feed[make](newest, origin), 'shortly'), origin, revision, until: time + freshFor };
      }
      void reply.header('cache-control', cacheControl(kept.until - time));
      return sendAnswer(request, reply, kept.answer, mediaType);
    });
  }
};
