import type { FastifyInstance } from 'fastify';

/**
 * Ends each connection after its answer once the app is closing. Node itself closes only those that are idle at that
 * moment; one with a request in progress would stay open for the next request, and delay the end of the process.
 */
export const endConnectionsOnClose = (app: FastifyInstance): void => {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onResponse', (request, _reply, done) => {
    if (closing) request.raw.socket.end();
    done();
  });
};
