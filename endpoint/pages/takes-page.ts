import type { FastifyRequest } from 'fastify';

/** Whether a reader asks, and not a program. */
export const takesPage = ({ headers }: FastifyRequest): boolean => headers.accept?.includes('text/html') ?? false;
