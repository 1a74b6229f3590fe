import type { FastifyInstance, FastifyRequest } from 'fastify';
import { utf8Of } from './body.js';

/**
 * Parses bodies as JSON in UTF-8. Any other type is refused, also plain text, which the framework would parse by
 * itself. An empty body is none, whatever type a client or a proxy names for it: `DELETE` has none.
 */
export const readJsonBodies = (app: FastifyInstance): void => {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser(['application/json', 'text/plain']);
  const options = { parseAs: 'buffer' } as const;
  app.addContentTypeParser('application/json', options, (request: FastifyRequest, body: Buffer, done) => {
    try {
      // Chunked: only here is it known that nothing came.
      if (body.length) void parse(request, utf8Of(request, body), done);
      else done(null, undefined);
    } catch (error) {
      done(error as Error);
    }
  });
  app.addHook('onRequest', ({ raw: { headers } }, _reply, done) => {
    if (headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0')
      delete headers['content-type'];
    done();
  });
};
