import type { FastifyInstance } from 'fastify';
import { cacheControl, sendAnswer } from '../http/answer.js';
import type { Releases } from '../releases/releases.js';
import { foreignCursor, makeProblem, ProblemError } from '../http/problems.js';
import { pressReleaseListQuery, type PressReleaseListQuery } from '../schemas/press-release-list.js';
import { jsonResponses } from '../schemas/responses.js';

/**
 * `GET /api/releases` and `GET /api/releases/:id`.
 * @param now the clock, asked at every request: it ends embargoes
 */
export const pressReleaseRoutes = (app: FastifyInstance, releases: Releases, now: () => number): void => {
  app.get<{ Querystring: PressReleaseListQuery }>(
    '/api/releases',
    {
      schema: {
        operationId: 'listReleases',
        summary: 'Releases, newest first',
        description:
          'Releases under an embargo and withheld ones are left out. Items come without body, boilerplates, contacts, ' +
          'attachments and gallery: a page of a list must not weigh as much as all its releases.',
        querystring: pressReleaseListQuery,
        response: jsonResponses('PressReleaseList', 400),
      },
    },
    (request, reply) => {
      const page = releases.list(request.query, now());
      if (!page) throw foreignCursor();
      if (page.next) void reply.header('link', `<${page.next}>; rel="next"`);
      void reply.header('cache-control', cacheControl(page.freshFor));
      return sendAnswer(request, reply, page.answer);
    },
  );

  app.get<{ Params: { id: string } }>(
    '/api/releases/:id',
    {
      schema: {
        operationId: 'getRelease',
        summary: 'One release',
        description:
          'A release under an embargo, or withheld, is 404 with the type /problems/not-published and nothing of its content.',
        params: { type: 'object', properties: { id: { type: 'string', description: 'Identifier of the release.' } } },
        response: jsonResponses('PressRelease', 404),
      },
    },
    (request, reply) => {
      const found = releases.find(request.params.id, now());
      if (!found) throw new ProblemError(makeProblem('not-found', { detail: 'There is no release with this id.' }));
      if (found === 'hidden') throw new ProblemError(makeProblem('not-published'));
      void reply.header('cache-control', cacheControl());
      return sendAnswer(request, reply, found);
    },
  );
};
