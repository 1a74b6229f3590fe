import { Type, type Static } from '@sinclair/typebox';
import type { Problem } from '../../src/model/problem.js';
import type { Same } from './same.js';

/** The body of every error. */
export const problem = Type.Object(
  {
    type: Type.String({ format: 'uri-reference', description: 'Stable name of this kind of problem.' }),
    title: Type.String({ description: 'The kind of problem in words.' }),
    status: Type.Integer({ description: 'The HTTP status.' }),
    detail: Type.Optional(Type.String({ description: 'What was wrong this time.' })),
    errors: Type.Optional(
      Type.Array(
        Type.Object({
          pointer: Type.String({ description: 'JSON Pointer (RFC 6901) to the faulty field or parameter.' }),
          detail: Type.String({ description: 'What it must be.' }),
        }),
      ),
    ),
    retryAfter: Type.Optional(Type.Integer({ description: 'Seconds after which the same request may succeed.' })),
  },
  { $id: 'Problem', title: 'Problem', description: 'A problem, by RFC 9457.' },
);

/** Compiles only while the schema and the model are the same. */
export const problemIsTheModel: Same<Static<typeof problem>, Problem> = true;
