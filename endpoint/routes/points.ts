import type { FastifyInstance } from 'fastify';
import type { HistoryPoint, PublishedPoint } from '../../src/model/jobs-progress.js';
import type { Calendar } from '../counters/calendar.js';
import { filedPoint } from '../counters/merge-points.js';
import type { Counters } from '../counters/counters.js';
import { readPoint } from '../counters/new-point.js';
import { makeProblem, ProblemError } from '../http/problems.js';
import type { Publishers } from '../counters/publishers.js';
import { PointConflictError, pointOf, recordPoint } from '../store/points.js';
import type { Store } from '../store/store.js';
import { WriteLimit } from '../http/write-limit.js';
import { jsonResponses, problemResponses } from '../schemas/responses.js';
import { counterParams, noCounter } from './jobs-progress.js';
import { unchecked } from './unchecked.js';

/** What the route needs. */
export interface PointsOptions {
  store: Store;
  publishers: Publishers;
  calendar: Calendar;
  /** Writes a minute for one network; 0 is no limit. */
  rateLimitWrite: number;
  /** The clock, in milliseconds. */
  now: () => number;
}

/** A point is some dozens of bytes. */
const bodyLimit = 4096;

const say = ({ value, status }: HistoryPoint): string => `${value ?? 'no figure'}${status ? ` (${status})` : ''}`;

const conflict = (date: string, { current, revision }: PointConflictError): ProblemError => {
  const detail = current
    ? `For ${date} it is ${say(current)}, revision ${String(revision)}. To publish something else, send "revises": ${String(revision)}.`
    : `For ${date} nothing is published yet. Send it without "revises".`;
  return new ProblemError(makeProblem('point-differs', { detail, errors: [{ pointer: '/revises', detail }] }));
};

/** `PUT /api/jobs/:id/points`. */
export const pointsRoute = (app: FastifyInstance, counters: Counters, options: PointsOptions): void => {
  const { store, publishers, calendar, now } = options;
  const limit = new WriteLimit(options.rateLimitWrite, now);

  app.put<{ Params: { id: string } }>(
    '/api/jobs/:id/points',
    {
      bodyLimit,
      validatorCompiler: unchecked,
      // Before the body is read, and counted before it is looked at, so that tokens are not tried by the thousand.
      onRequest: async (request) => {
        limit.count(request);
        if (publishers.nameOf(request.headers.authorization) === undefined)
          throw new ProblemError(makeProblem('not-a-publisher'), { 'www-authenticate': 'Bearer' });
      },
      schema: {
        operationId: 'publishPoint',
        summary: 'Publish the figure of a day',
        description:
          'The same again gets the same answer. Another figure for the same day is 409 unless it says in "revises" ' +
          'which revision it revises; what was said before is kept.',
        params: counterParams,
        body: { $ref: 'NewPoint#' },
        security: [{ publisher: [] }],
        response: {
          200: { ...jsonResponses('PublishedPoint')[200] },
          ...problemResponses(400, 401, 404, 409, 413, 415, 503),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const file = counters.fileOf(id);
      if (!file) throw noCounter();
      const point = readPoint(request.body, calendar.dayOf(now()));
      const publisher = publishers.nameOf(request.headers.authorization) ?? '';
      try {
        const entry = { ...point, counter: id, publisher, now: now() };
        const row = await recordPoint(store, entry, filedPoint(file, point.date));
        // Read now, so that it is served also when the database goes in the next moment.
        await counters.find(id);
        const { revision, recorded } = row;
        const answer: PublishedPoint = { ...pointOf(row), revision, recorded, publisher: row.publisher };
        return await reply.header('cache-control', 'no-store').send(answer);
      } catch (error) {
        throw error instanceof PointConflictError ? conflict(point.date, error) : error;
      }
    },
  );
};
