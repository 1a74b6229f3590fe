import { isUtf8 } from 'node:buffer';
import type { FastifyRequest } from 'fastify';
import { invalid, makeProblem, ProblemError } from './problems.js';

/** The fields of a body. Throws a problem when it is no object. */
export const fieldsOf = (body: unknown): Readonly<Record<string, unknown>> => {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw invalid('body', [{ pointer: '', detail: 'must be a JSON object.' }]);
  return body as Record<string, unknown>;
};

/**
 * The text of a body. Throws a problem when it is compressed, or not in UTF-8, by its header or its bytes: decoded as
 * UTF-8, its letters would be saved as question marks.
 */
export const utf8Of = ({ headers }: Pick<FastifyRequest, 'headers'>, body: Buffer): string => {
  const [, charset] = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(headers['content-type'] ?? '') ?? [];
  if (charset !== undefined && !/^utf-?8$/i.test(charset))
    throw new ProblemError(makeProblem('unsupported-media-type', { detail: 'The charset must be UTF-8.' }));
  if (!/^(identity)?$/i.test(headers['content-encoding'] ?? ''))
    throw new ProblemError(makeProblem('unsupported-media-type', { detail: 'The body must not be compressed.' }));
  if (!isUtf8(body)) throw invalid('body', [{ pointer: '', detail: 'must be in UTF-8.' }]);
  return body.toString();
};
