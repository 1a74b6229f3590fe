/**
 * Distinguishes "not found" (404) from "method not allowed" (405). Fastify's router cannot be asked which methods an
 * address has, so each route is added to a second router of the same kind.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Router from 'find-my-way';
import { makeProblem, ProblemError } from './problems.js';

/** The methods of routes, in the order of the `Allow` header. */
export const methodOrder: Router.HTTPMethod[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** A router that tells which methods an address has, and calls no handler. */
type Known = Router.Instance<Router.HTTPVersion.V1>;

/** Whether a route matches the address. An address that ends where an identifier should stand matches none. */
const takes = (known: Known, method: Router.HTTPMethod, url: string): boolean => {
  const found = known.find(method, url);
  return found !== null && !Object.entries(found.params).some(([name, value]) => name !== '*' && value === '');
};

/** The answer to a request that no route matches. */
const refusalOf = (url: string, known: Known): ProblemError => {
  const methods = methodOrder.filter((method) => takes(known, method, url));
  if (methods.length === 0) return new ProblemError(makeProblem('not-found'));
  const canWrite = methods.some((method) => method !== 'GET' && method !== 'HEAD');
  const detail = canWrite ? `This address takes ${methods.join(', ')}.` : 'This address can only be read.';
  return new ProblemError(makeProblem('method-not-allowed', { detail }), { allow: [...methods, 'OPTIONS'].join(', ') });
};

/** Whether the address of a request may be that of a page. */
export const isOfPage = ({ method, url }: Pick<FastifyRequest, 'method' | 'url'>): boolean =>
  (method === 'GET' || method === 'HEAD') && !url.startsWith('/api/');

/** Answers a request for a page that no route matches, or throws the problem. */
export type SendMissing = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/**
 * Refuses requests that no route matches. This is a hook and not Fastify's not-found handler, because that runs after
 * the body is parsed: for a POST it would first complain about the media type. Register it before the routes and after
 * the rate limit.
 * @param options those of Fastify's own router, so that both match addresses alike
 * @param sendMissing answers what may be the address of a page; without it that is refused as well
 */
export const refuseUnknown = (
  app: FastifyInstance,
  options: { maxParamLength: number },
  sendMissing?: SendMissing,
): void => {
  const known = Router(options);
  app.addHook('onRoute', ({ method, url }) => {
    const methods = methodOrder.filter((one) => [method].flat().includes(one) && !known.hasRoute(one, url));
    if (methods.length) known.on(methods, url, () => undefined);
  });
  app.addHook('onRequest', (request, reply, done) => {
    if (!request.is404) {
      done();
      return;
    }
    const refusal = refusalOf(request.url, known);
    if (sendMissing && isOfPage(request) && refusal.problem.status === 404) sendMissing(request, reply).catch(done);
    else done(refusal);
  });
  // Reached when a route matches but its file does not exist.
  app.setNotFoundHandler(() => {
    throw new ProblemError(makeProblem('not-found'));
  });
};
