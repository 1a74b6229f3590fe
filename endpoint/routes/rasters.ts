/** The pictures that were drawn smaller. */
import type { FastifyInstance } from 'fastify';
import { mediaPolicy } from '../http/headers.js';
import { makeProblem, ProblemError } from '../http/problems.js';
import type { Rasters } from '../rasters/rasters.js';
import { sendFile } from './static.js';

/** Their address holds the digest of what they show. */
const forEver = 'public, max-age=31536000, immutable';

/**
 * `/rasters/*`. What no answer names is not there. What an answer of before names,
 * or one of another process that was quicker, leads to the picture itself: a page
 * shows nothing at all in the place of one that is not found.
 */
export const rasterRoutes = (app: FastifyInstance, rasters: Rasters, folder: string): void => {
  app.get<{ Params: { '*': string } }>('/rasters/*', { schema: { hide: true } }, (request, reply) => {
    const found = rasters.find(request.params['*']);
    if (!found) throw new ProblemError(makeProblem('not-found'));
    if ('picture' in found) return reply.header('cache-control', 'no-store').redirect(found.picture, 302);
    void reply.header('content-security-policy', mediaPolicy);
    return sendFile(reply, folder, found.drawing, forEver);
  });
};
