import type { FastifyInstance } from 'fastify';
import { regionSets } from '../../src/model/regions.js';
import { Answer, cacheControl, sendAnswer } from '../http/answer.js';
import { jsonResponses } from '../schemas/responses.js';

/** `GET /api/regions`. */
export const regionsRoute = (app: FastifyInstance): void => {
  const answer = new Answer(regionSets);
  const schema = {
    operationId: 'listRegions',
    summary: 'Which municipalities a set of regions has',
    response: jsonResponses('RegionSets'),
  };
  app.get('/api/regions', { schema }, (request, reply) => {
    void reply.header('cache-control', cacheControl());
    return sendAnswer(request, reply, answer);
  });
};
