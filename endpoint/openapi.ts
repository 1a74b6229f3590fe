/** `GET /openapi.json`: the API described by the same schemas that check it. */
import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { Answer, cacheControl, sendAnswer } from './http/answer.js';
import { commentSchemas } from './schemas/comment-box.js';
import { jobsProgress, newPoint, publishedPoint, publishedPoints } from './schemas/jobs-progress.js';
import { pressRelease } from './schemas/press-release.js';
import { pressReleaseList } from './schemas/press-release-list.js';
import { problem } from './schemas/problem.js';
import { regionSetsSchema } from './schemas/regions.js';

/** Adds the description. Register it before the routes: it collects those that are added after it. */
export const describeApi = async (app: FastifyInstance, version: string): Promise<void> => {
  for (const schema of [
    pressRelease,
    pressReleaseList,
    jobsProgress,
    newPoint,
    publishedPoint,
    publishedPoints,
    regionSetsSchema,
    ...commentSchemas,
    problem,
  ])
    app.addSchema(schema);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'sprid',
        version,
        description:
          'Press releases, job counters and comments as JSON, for any site. Addresses are absolute or relative to the document.',
      },
      components: {
        securitySchemes: {
          capability: {
            type: 'http',
            scheme: 'bearer',
            description: 'What the post of the comment was answered with.',
          },
          publisher: { type: 'http', scheme: 'bearer', description: 'A token of SPRID_PUBLISHER_TOKENS.' },
        },
      },
    },
    refResolver: { buildLocalReference: ({ $id }) => (typeof $id === 'string' ? $id : 'unnamed') },
  });
  let description: Answer | undefined;
  app.get('/openapi.json', { schema: { hide: true } }, (request, reply) => {
    description ??= new Answer(app.swagger());
    void reply.header('cache-control', cacheControl());
    return sendAnswer(request, reply, description);
  });
};
