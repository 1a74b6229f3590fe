import type { FastifyInstance } from 'fastify';
import { cacheControl, sendAnswer, type Answer } from '../answer.js';
import { makeProblem, ProblemError } from '../problems.js';
import { jsonAnswers } from './answers.js';

/** `GET /api/jobs/:id`. */
export const jobsProgressRoutes = (app: FastifyInstance, jobs: ReadonlyMap<string, Answer>): void => {
  app.get<{ Params: { id: string } }>(
    '/api/jobs/:id',
    {
      schema: {
        operationId: 'getJobsProgress',
        summary: 'How far a goal has come',
        params: { type: 'object', properties: { id: { type: 'string', description: 'Identifier of the counter.' } } },
        response: jsonAnswers('JobsProgress', 404),
      },
    },
    (request, reply) => {
      const answer = jobs.get(request.params.id);
      if (!answer) throw new ProblemError(makeProblem('not-found', { detail: 'There is no counter with this id.' }));
      void reply.header('cache-control', cacheControl());
      return sendAnswer(request, reply, answer);
    },
  );
};
