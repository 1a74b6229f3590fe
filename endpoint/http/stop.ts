import type { FastifyInstance } from 'fastify';

/**
 * Once the app is closing, ends each connection after its answer. Node closes
 * those that are idle at that moment; one that was still being answered would
 * stay open for the next request, and hold up the end of the process.
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
