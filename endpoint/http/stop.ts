import type { FastifyInstance } from 'fastify';

/**
 * Closes each connection after its answer once the app is closing. Node itself closes only those that are idle at that
 * moment; one with a request in progress would stay open for the next request, and delay the end of the process.
 */
export const endConnectionsOnClose = (app: FastifyInstance): void => {
  app.addHook('preClose', async () => {
    if (!app.server.listening) return;
    const closing = setInterval(() => {
      app.server.closeIdleConnections();
    }, 50).unref();
    app.server.once('close', () => {
      clearInterval(closing);
    });
  });
};
