/**
 * Tells "nothing is here" (404) from "not like that" (405). A router that knows
 * a path under GET alone cannot, and Fastify's own is not to be asked for an address;
 * so each route is written down in a second one of its kind.
 */
import type { FastifyInstance } from 'fastify';
import Router from 'find-my-way';
import { makeProblem, ProblemError } from './problems.js';

/** What routes are made for, in the order in which it is told. */
export const methodOrder: Router.HTTPMethod[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** A router that is asked which methods an address has, and calls nothing. */
type Known = Router.Instance<Router.HTTPVersion.V1>;

/** Whether a route takes the address. One that ends where an identifier should stand names nothing. */
const takes = (known: Known, method: Router.HTTPMethod, url: string): boolean => {
  const found = known.find(method, url);
  return found !== null && !Object.entries(found.params).some(([name, value]) => name !== '*' && value === '');
};

/** What is said to a request that no route takes. */
const refusalOf = (url: string, known: Known): ProblemError => {
  const methods = methodOrder.filter((method) => takes(known, method, url));
  if (methods.length === 0) return new ProblemError(makeProblem('not-found'));
  const canWrite = methods.some((method) => method !== 'GET' && method !== 'HEAD');
  const detail = canWrite ? `This address takes ${methods.join(', ')}.` : 'This address can only be read.';
  return new ProblemError(makeProblem('method-not-allowed', { detail }), { allow: [...methods, 'OPTIONS'].join(', ') });
};

/**
 * Answers what no route takes. As a hook and not as Fastify's handler of what is
 * not found, because that comes after the body: to a POST it would first complain
 * about the media type. Register it before the routes and after the rate limit.
 * @param options those of Fastify's own router, so that both read addresses alike
 */
export const refuseUnknown = (app: FastifyInstance, options: { maxParamLength: number }): void => {
  const known = Router(options);
  app.addHook('onRoute', ({ method, url }) => {
    const methods = methodOrder.filter((one) => [method].flat().includes(one) && !known.hasRoute(one, url));
    if (methods.length) known.on(methods, url, () => undefined);
  });
  app.addHook('onRequest', (request, _reply, done) => {
    done(request.is404 ? refusalOf(request.url, known) : undefined);
  });
  // A file that is not there ends here, with its route found.
  app.setNotFoundHandler(() => {
    throw new ProblemError(makeProblem('not-found'));
  });
};
