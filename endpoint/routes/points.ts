import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { HistoryPoint } from '../../src/model/jobs-progress.js';
import { publishFigure, withdrawFigure, type PublishParts } from '../counters/publish.js';
import { makeProblem, ProblemError } from '../http/problems.js';
import type { Publishers } from '../counters/publishers.js';
import { PointConflictError, publishedPoint, readPoints } from '../store/points.js';
import type { WriteLimit } from '../http/write-limit.js';
import { jsonResponses, problemResponses } from '../schemas/responses.js';
import { counterParams, noCounter } from './jobs-progress.js';
import { unchecked } from './unchecked.js';

/** What the route needs. */
export interface PointsOptions extends PublishParts {
  publishers: Publishers;
  /** Moderators count for the same limit. */
  limit: WriteLimit;
}

/** A point has some dozens of bytes. */
const bodyLimit = 4096;

const say = ({ value, status }: HistoryPoint): string => `${value ?? 'no figure'}${status ? ` (${status})` : ''}`;

const differs = (detail: string): ProblemError =>
  new ProblemError(makeProblem('point-differs', { detail, errors: [{ pointer: '/revises', detail }] }));

const conflict = ({ date, current, revision }: PointConflictError): ProblemError => {
  const said = current ? `it is ${say(current)}` : revision ? 'the figure was withdrawn' : '';
  return differs(
    said
      ? `For ${date} ${said}, revision ${String(revision)}. To publish something else, send "revises": ${String(revision)}.`
      : `For ${date} nothing is published yet. Send it without "revises".`,
  );
};

/**
 * The problem for a withdrawal that cannot be done: the figure was changed since, or there is nothing left to withdraw.
 */
const notWithdrawn = ({ date, current, revision }: PointConflictError): ProblemError =>
  differs(
    current
      ? `For ${date} it is ${say(current)}, revision ${String(revision)}. To withdraw that, send "revises": ${String(revision)}.`
      : `For ${date} the figure was withdrawn already, by revision ${String(revision)}.`,
  );

const nothingSaid = (date: string): ProblemError =>
  new ProblemError(makeProblem('not-found', { detail: `No publisher has said a figure of ${date}.` }));

/** `GET` and `PUT /api/jobs/:id/points`, and `DELETE /api/jobs/:id/points/:date`. */
export const pointsRoute = (app: FastifyInstance, options: PointsOptions): void => {
  const { store, counters, publishers, limit } = options;

  // Runs before the body is read, and counts before it checks the token, so that nobody can try thousands of tokens.
  const onRequest = async (request: FastifyRequest): Promise<void> => {
    limit.count(request);
    if (publishers.nameOf(request.headers.authorization) === undefined)
      throw new ProblemError(makeProblem('not-a-publisher'), { 'www-authenticate': 'Bearer' });
  };
  const security = [{ publisher: [] }];
  /** No cache may keep what only publishers may see. */
  const send = (reply: FastifyReply, answer: object): FastifyReply =>
    reply.header('cache-control', 'no-store').send(answer);

  app.get<{ Params: { id: string } }>(
    '/api/jobs/:id/points',
    {
      onRequest,
      schema: {
        operationId: 'listPoints',
        summary: 'All that was published of a counter',
        description: 'Each row, by date and revision: also what was revised or withdrawn since.',
        params: counterParams,
        security,
        response: { 200: { ...jsonResponses('PublishedPoints')[200] }, ...problemResponses(401, 404, 503) },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      if (!counters.fileOf(id)) throw noCounter();
      return send(reply, { items: (await readPoints(store, id)).map(publishedPoint) });
    },
  );

  app.put<{ Params: { id: string } }>(
    '/api/jobs/:id/points',
    {
      bodyLimit,
      validatorCompiler: unchecked,
      onRequest,
      schema: {
        operationId: 'publishPoint',
        summary: 'Publish the figure of a day',
        description:
          'The same again gets the same answer. Another figure for the same day is 409 unless it says in "revises" ' +
          'which revision it revises; what was said before is kept.',
        params: counterParams,
        body: { $ref: 'NewPoint#' },
        security,
        response: {
          200: { ...jsonResponses('PublishedPoint')[200] },
          ...problemResponses(400, 401, 404, 409, 413, 415, 503),
        },
      },
    },
    async (request, reply) => {
      const publisher = publishers.nameOf(request.headers.authorization) ?? '';
      try {
        const row = await publishFigure(options, { counter: request.params.id, publisher }, request.body);
        if (!row) throw noCounter();
        return await send(reply, publishedPoint(row));
      } catch (error) {
        throw error instanceof PointConflictError ? conflict(error) : error;
      }
    },
  );

  app.delete<{ Params: { id: string; date: string }; Querystring: { revises: number } }>(
    '/api/jobs/:id/points/:date',
    {
      onRequest,
      schema: {
        operationId: 'withdrawPoint',
        summary: 'Withdraw a figure that was published for the wrong day',
        description:
          'What the file says of that day counts again. Nothing is deleted: the withdrawal is a row of its own, and ' +
          'the next revision. The same again gets the same answer; it is 409 where something else was published since.',
        params: {
          type: 'object',
          properties: {
            ...counterParams.properties,
            date: { type: 'string', format: 'date', description: 'The day that it was published for.' },
          },
        },
        querystring: {
          type: 'object',
          required: ['revises'],
          // In the address, because proxies may drop the body of a DELETE.
          properties: {
            revises: {
              type: 'integer',
              minimum: 1,
              maximum: 2_147_483_647,
              description: 'The revision that is withdrawn.',
            },
          },
        },
        security,
        response: {
          200: { ...jsonResponses('PublishedPoint')[200] },
          ...problemResponses(400, 401, 404, 409, 503),
        },
      },
    },
    async (request, reply) => {
      const { id, date } = request.params;
      if (!counters.fileOf(id)) throw noCounter();
      const publisher = publishers.nameOf(request.headers.authorization) ?? '';
      try {
        const { revises } = request.query;
        const row = await withdrawFigure(options, { counter: id, publisher }, { date, revises });
        if (!row) throw nothingSaid(date);
        return await send(reply, publishedPoint(row));
      } catch (error) {
        throw error instanceof PointConflictError ? notWithdrawn(error) : error;
      }
    },
  );
};
