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
  return /\(\^?(.*?)\$?\)$/.exec(segment)?.[1] ?? '[^/]+';
};

/** The expression for a route's path, such as `/api/jobs/:id` or `/media/*`. */
export const pathPattern = (route: string): RegExp => new RegExp(`^${route.split('/').map(segmentPattern).join('/')}$`);

const pathOf = ({ url }: FastifyRequest): string => {
  try {
    return decodeURI(url.replace(/[?#].*$/s, ''));
  } catch {
    return url;
  }
};

/**
 * Answers what no route takes. As a hook and not as Fastify's handler of what is
 * not found, because that comes after the body: to a POST it would first complain
 * about the media type. Register it before the routes and after the rate limit.
 */
export const refuseUnknown = (app: FastifyInstance): void => {
  const known: RegExp[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    if ([method].flat().includes('GET')) known.push(pathPattern(url));
  });
  app.addHook('onRequest', async (request) => {
    if (!request.is404) return;
    const path = pathOf(request);
    if (known.some((pattern) => pattern.test(path))) {
      const detail = 'This address can only be read.';
      throw new ProblemError(makeProblem('method-not-allowed', { detail }), { allow: 'GET, HEAD, OPTIONS' });
    }
    throw new ProblemError(makeProblem('not-found'));
  });
  // A file that is not there ends here, with its route found.
  app.setNotFoundHandler(() => {
    throw new ProblemError(makeProblem('not-found'));
  });
};
