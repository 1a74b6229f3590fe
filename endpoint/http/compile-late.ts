/**
 * Compiles the schema of a request when the first such request comes. Compiling all of them at the start would take a
 * tenth of a second.
 */
import { AjvCompiler } from '@fastify/ajv-compiler';
import type { FastifyInstance, FastifySchema } from 'fastify';
import type { FastifySchemaCompiler, FastifyValidationResult } from 'fastify/types/schema.js';

type Compile = FastifySchemaCompiler<FastifySchema>;

// Apps of one process share what it has compiled.
const build = AjvCompiler();

/**
 * Lets the routes that follow compile their schemas late. A faulty schema then does not stop the start, but every test
 * of its route fails.
 */
export const compileLate = (app: FastifyInstance): void => {
  let compile: Compile | undefined;
  app.setValidatorCompiler((route) => {
    let compiled: FastifyValidationResult | undefined;
    const validate: FastifyValidationResult = (data) => {
      compile ??= build(app.getSchemas() as Parameters<typeof build>[0], { customOptions: {} }) as unknown as Compile;
      compiled ??= compile(route);
      const outcome = compiled(data);
      validate.errors = compiled.errors ?? null;
      return outcome;
    };
    return validate;
  });
};
