/** Serves the drawings of pictures in smaller sizes. */
import type { FastifyInstance } from 'fastify';
import { mediaPolicy } from '../http/headers.js';
import { makeProblem, ProblemError } from '../http/problems.js';
import type { Rasters } from '../rasters/rasters.js';
import { sendFile } from './static.js';

/** An address contains the digest of its content. */
const forEver = 'public, max-age=31536000, immutable';

/**
 * `/rasters/*`. An address that could never exist is a 404. An address from an older answer, or from another process
 * that has drawn the picture already, redirects to the picture itself, because a page shows nothing for a picture that
 * is not found.
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
