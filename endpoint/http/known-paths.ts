/**
 * Tells "nothing is here" (404) from "not like that" (405). A router that knows
 * a path under GET alone cannot, so the paths are written down as they are added.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { makeProblem, ProblemError } from './problems.js';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const segmentPattern = (segment: string): string => {
  if (segment === '*') return '.*';
  if (!segment.startsWith(':')) return escape(segment);
  // A name and then what an address ends with, as in `:id.svg`.
  const [, ending] = /^:\w+(\.\w+)$/.exec(segment) ?? [];
  if (ending !== undefined) return `[^/]+${escape(ending)}`;
  return /\(\^?(.*?)\$?\)$/.exec(segment)?.[1] ?? '[^/]+';
};

/** The expression for a route's path, such as `/api/jobs/:id` or `/media/*`. */
export const pathPattern = (route: string): RegExp => new RegExp(`^${route.split('/').map(segmentPattern).join('/')}$`);

/** What routes are made for, in the order in which it is told. */
export const methodOrder = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

const pathOf = ({ url }: FastifyRequest): string => {
  try {
    return decodeURI(url.replace(/[?#].*$/s, ''));
  } catch {
    return url;
  }
};

interface KnownPath {
  pattern: RegExp;
  methods: Set<string>;
}

/** What is said to a request that no route takes. */
const refusalOf = (path: string, known: Iterable<KnownPath>): ProblemError => {
  const found = Array.from(known).filter(({ pattern, methods }) => methods.size > 0 && pattern.test(path));
  if (found.length === 0) return new ProblemError(makeProblem('not-found'));
  const methods = methodOrder.filter((method) => found.some((one) => one.methods.has(method)));
  const canWrite = methods.some((method) => method !== 'GET' && method !== 'HEAD');
  const detail = canWrite ? `This address takes ${methods.join(', ')}.` : 'This address can only be read.';
  return new ProblemError(makeProblem('method-not-allowed', { detail }), { allow: [...methods, 'OPTIONS'].join(', ') });
};

/**
 * Answers what no route takes. As a hook and not as Fastify's handler of what is
 * not found, because that comes after the body: to a POST it would first complain
 * about the media type. Register it before the routes and after the rate limit.
 */
export const refuseUnknown = (app: FastifyInstance): void => {
  const known = new Map<string, KnownPath>();
  app.addHook('onRoute', ({ method, url }) => {
    const path: KnownPath = known.get(url) ?? { pattern: pathPattern(url), methods: new Set() };
    known.set(url, path);
    for (const one of [method].flat()) if (one !== 'OPTIONS') path.methods.add(one);
  });
  app.addHook('onRequest', (request, _reply, done) => {
    done(request.is404 ? refusalOf(pathOf(request), known.values()) : undefined);
  });
  // A file that is not there ends here, with its route found.
  app.setNotFoundHandler(() => {
    throw new ProblemError(makeProblem('not-found'));
  });
};
