import type { FastifyRequest } from 'fastify';

/** Whether the request comes from a reader's browser, and not from a program. */
export const takesPage = ({ headers }: FastifyRequest): boolean => headers.accept?.includes('text/html') ?? false;
