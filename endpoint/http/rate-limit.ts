/** Limits how many requests one network may send to `/api/` and `/badge/`. Files are left to the proxy in front. */
import type { IncomingMessage } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';
import rateLimit, { type FastifyRateLimitStore } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { addressPrefix } from './address-prefix.js';
import { MinuteCounts } from './minute-counts.js';
import { tooMany } from './problems.js';
import { minute } from '../store/durations.js';

/**
 * The network of a request, for every limit. `request.ip` is the first address in X-Forwarded-For that no trusted proxy
 * vouches for, or the peer's own. Where a proxy passes on text that is no address, the request counts as the proxy's;
 * otherwise anyone could make up a network of their own.
 */
export const networkOf = ({ ip, socket }: Pick<FastifyRequest, 'ip' | 'socket'>): string =>
  addressPrefix(ip) ?? addressPrefix(socket.remoteAddress ?? '') ?? 'unknown';

/** Checks the route and not only the address as written: `/%61pi/jobs/x` is a route of the API as well. */
const isApi = ({ routeOptions, url }: FastifyRequest): boolean => /^\/(api|badge)\//.test(routeOptions.url ?? url);

/** Each network sends at least one request, so this bounds the memory and not the limit. */
const maxNetworks = 20_000;

/** Counts the requests of each network, by the framework's way and by the short one. */
export class ReadCounts {
  readonly #limit: number;
  readonly #trusted: (address: string, index: number) => boolean;
  readonly #counts = new MinuteCounts(maxNetworks);
  /** Cached for connections without a proxy, because parsing an address costs more than the rest. */
  readonly #networks = new WeakMap<IncomingMessage['socket'], string>();
  readonly #hasProxies: boolean;

  /**
   * @param limit requests a minute for one network; 0 is no limit
   * @param trustedProxies addresses and ranges whose X-Forwarded-For is trusted
   */
  constructor(limit: number, trustedProxies: readonly string[]) {
    this.#limit = limit;
    this.#hasProxies = trustedProxies.length > 0;
    this.#trusted = proxyAddr.compile([...trustedProxies]);
  }

  get limit(): number {
    return this.#limit;
  }

  /**
   * Counts a request outside of the framework.
   * @returns false when the limit is exceeded
   */
  take(request: IncomingMessage): boolean {
    if (this.#limit === 0) return true;
    return this.#counts.count(this.#networkOf(request), Date.now()).count <= this.#limit;
  }

  /** The same counts as a store for the framework's plugin. */
  get store(): new () => FastifyRateLimitStore {
    const counts = this.#counts;
    return class Counts implements FastifyRateLimitStore {
      incr(key: string, answer: (error: Error | null, result?: { current: number; ttl: number }) => void): void {
        const now = Date.now();
        const { count, until } = counts.count(key, now);
        answer(null, { current: count, ttl: until - now });
      }

      child(): FastifyRateLimitStore {
        return this;
      }
    };
  }

  #networkOf(request: IncomingMessage): string {
    const { socket } = request;
    if (this.#hasProxies) return networkOf({ ip: proxyAddr(request, this.#trusted), socket });
    const known = this.#networks.get(socket);
    if (known !== undefined) return known;
    const network = networkOf({ ip: socket.remoteAddress ?? '', socket });
    this.#networks.set(socket, network);
    return network;
  }
}

/** Counts every request to the API, also those that end in 304, 404 or 405. */
export const limitReads = async (app: FastifyInstance, counts: ReadCounts): Promise<void> => {
  const { limit } = counts;
  if (limit === 0) return;
  await app.register(rateLimit, {
    global: false,
    max: limit,
    timeWindow: minute,
    store: counts.store,
    keyGenerator: networkOf,
    // Caches share answers between clients, so the state of one network's limit does not belong into headers.
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
