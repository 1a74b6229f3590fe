import type { FastifyInstance, FastifyRequest } from 'fastify';
import { utf8Of } from './body.js';

/**
 * Parses bodies as JSON in UTF-8. Any other type is refused, also plain text, which the framework would parse by
 * itself.
 */
export const readJsonBodies = (app: FastifyInstance): void => {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser(['application/json', 'text/plain']);
  const options = { parseAs: 'buffer' } as const;
  app.addContentTypeParser('application/json', options, (request: FastifyRequest, body: Buffer, done) => {
    try {
      void parse(request, utf8Of(request, body), done);
    } catch (error) {
      done(error as Error);
    }
  });
};
