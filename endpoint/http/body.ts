import { invalid } from './problems.js';

/** The fields of a body. Throws a problem when it is no object. */
export const fieldsOf = (body: unknown): Readonly<Record<string, unknown>> => {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw invalid('body', [{ pointer: '', detail: 'must be a JSON object.' }]);
  return body as Record<string, unknown>;
};
