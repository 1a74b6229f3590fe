import type { FastifyInstance } from 'fastify';

/** Takes an empty parameter of an address as none: forms and other programs send all that they have a field for. */
export const dropEmptyParameters = (app: FastifyInstance): void => {
  app.addHook('preValidation', ({ query, routeOptions }, _reply, done) => {
    // Without a schema, the name alone is a sign, as in `?sent`.
    if (routeOptions.schema?.querystring) {
      const given = query as Record<string, unknown>;
      for (const [name, value] of Object.entries(given)) if (value === '') Reflect.deleteProperty(given, name);
    }
    done();
  });
};
