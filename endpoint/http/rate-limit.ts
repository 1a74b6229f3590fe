/** Limits what one network may ask of `/api/` and `/badge/`; files are a matter for the proxy in front. */
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { addressPrefix } from './address-prefix.js';
import { tooMany } from './problems.js';

/**
 * The network of a request, for every limit. `request.ip` is the first address in X-Forwarded-For
 * that no trusted proxy vouches for, or the peer's own. A proxy may pass on text
 * that is no address; it then counts as the proxy's, or anyone had a limit of their own.
 */
export const networkOf = ({ ip, socket }: FastifyRequest): string =>
  addressPrefix(ip) ?? addressPrefix(socket.remoteAddress ?? '') ?? 'unknown';

/** By the route and not only by the address as it was written: `/%61pi/jobs/x` is a route of the API as well. */
const isApi = ({ routeOptions, url }: FastifyRequest): boolean => /^\/(api|badge)\//.test(routeOptions.url ?? url);

/**
 * Counts every request to the API, those that end in 304, 404 or 405 too.
 * @param limit requests a minute for one network; 0 is no limit
 */
export const limitReads = async (app: FastifyInstance, limit: number): Promise<void> => {
  if (limit === 0) return;
  await app.register(rateLimit, {
    global: false,
    max: limit,
    timeWindow: 60_000,
    // A network sends at least one request, so this bounds the memory and not the limit.
    cache: 20_000,
    keyGenerator: networkOf,
    // Answers are kept by caches for everyone: what is left for one network does not belong on them.
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    errorResponseBuilder: (_request, { ttl }) => {
      const seconds = Math.max(1, Math.ceil(ttl / 1000));
      return tooMany(`At most ${String(limit)} requests a minute are answered for one network.`, seconds);
    },
  });
  const count = app.rateLimit();
  app.addHook('onRequest', async function (request, reply) {
    if (isApi(request)) await count.call(app, request, reply);
  });
};
