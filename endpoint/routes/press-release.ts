import type { FastifyInstance } from 'fastify';
import { cacheControl } from '../http/answer.js';
import type { Shortcuts } from '../http/shortcuts.js';
import type { Releases } from '../releases/releases.js';
import { foreignCursor, makeProblem, ProblemError } from '../http/problems.js';
import { pressReleaseListQuery, type PressReleaseListQuery } from '../schemas/press-release-list.js';
import { jsonResponses } from '../schemas/responses.js';

/**
 * `GET /api/releases` and `GET /api/releases/:id`.
 * @param now the clock; called at every request, because embargoes end
 */
export const pressReleaseRoutes = (
  app: FastifyInstance,
  shortcuts: Shortcuts,
  releases: Releases,
  now: () => number,
): void => {
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
      const { query } = request;
      return shortcuts.send(request, reply, () => {
        const page = releases.list(query, now());
        if (!page) throw foreignCursor();
        const { answer, freshFor, next } = page;
        return {
          answer,
          cacheControl: cacheControl(freshFor),
          ...(next && { headers: { link: `<${next}>; rel="next"` } }),
        };
      });
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
      const { id } = request.params;
      return shortcuts.send(request, reply, () => {
        const time = now();
        const answer = releases.find(id, time);
        if (!answer) throw new ProblemError(makeProblem('not-found', { detail: 'There is no release with this id.' }));
        if (answer === 'hidden') throw new ProblemError(makeProblem('not-published'));
        return { answer, cacheControl: cacheControl(releases.freshFor(id, time)) };
      });
    },
  );
};
