/**
 * Sends every error as a problem document (RFC 9457), with the headers that let a widget on another site read it.
 * Internal details go to the log, never to the client.
 */
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../../src/model/problem.js';
import { publicHeaders } from './headers.js';
import { oneLine, type Warn } from '../operator/one-line.js';
import { UnavailableError } from '../store/unavailable-error.js';

/** The kinds of problem. Their names are part of the API and never change. */
const kinds = {
  'invalid-request': { status: 400, title: 'The request is not valid.' },
  'not-found': { status: 404, title: 'There is nothing here.' },
  'not-published': { status: 404, title: 'This is not published.' },
  'method-not-allowed': { status: 405, title: 'This cannot be done here.' },
  'not-your-comment': { status: 401, title: 'This needs the capability of the comment.' },
  'not-a-publisher': { status: 401, title: "This needs a publisher's token." },
  'thread-closed': { status: 403, title: 'The thread takes no new comments.' },
  'window-passed': { status: 403, title: 'The time for changes has passed.' },
  'point-differs': { status: 409, title: 'Another figure is published for this day.' },
  'too-many-blocks': { status: 409, title: 'There are as many blocked words or writers as there can be.' },
  'too-large': { status: 413, title: 'This is too large.' },
  'unsupported-media-type': { status: 415, title: 'This is not JSON.' },
  'key-reused': { status: 422, title: 'Another comment was sent with this key.' },
  'not-public': { status: 401, title: 'This is not public.' },
  'no-such-format': { status: 501, title: 'This format is not written here: ask for json or xml.' },
  'too-many-requests': { status: 429, title: 'Too many requests.' },
  internal: { status: 500, title: 'The endpoint failed.' },
  unavailable: { status: 503, title: 'This cannot be done right now.' },
} as const;

/** The name of a kind: the last part of a problem's `type`. */
export type ProblemKind = keyof typeof kinds;

/** Makes a problem document of this kind. */
export const makeProblem = (
  kind: ProblemKind,
  more: Omit<Partial<Problem>, 'type' | 'status' | 'title'> = {},
): Problem => ({
  type: `/problems/${kind}`,
  ...kinds[kind],
  ...more,
});

/** Ends a request with a problem document. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(problem: Problem, headers: Readonly<Record<string, string>> = {}) {
    super(problem.title);
    this.problem = problem;
    this.headers = headers;
  }
}

/** One fault of a request, with a JSON Pointer to its place. */
export type Fault = NonNullable<Problem['errors']>[number];

/**
 * A problem that names these faults.
 * @param place what they are in, such as "body"
 */
export const invalid = (place: string, faults: Fault[]): ProblemError =>
  new ProblemError(
    makeProblem('invalid-request', {
      detail: `In the ${place}: ${faults.map(({ pointer, detail }) => (pointer ? `"${pointer.slice(1)}" ${detail}` : `it ${detail}`)).join(' ')}`,
      errors: faults,
    }),
  );

/** A cursor that this list has not given out. */
export const foreignCursor = (): ProblemError =>
  invalid('querystring', [{ pointer: '/cursor', detail: 'must be taken from "next" of a page of this list.' }]);

/**
 * A rate limit is exceeded.
 * @param seconds until the next request is allowed
 */
export const tooMany = (detail: string, seconds: number): ProblemError =>
  new ProblemError(makeProblem('too-many-requests', { detail, retryAfter: seconds }), {
    'retry-after': String(seconds),
  });

/** A status without a kind of its own gets no `type` (RFC 9457, section 4.2.1). */
const plainProblem = (status: number): Problem => ({
  type: 'about:blank',
  title: STATUS_CODES[status] ?? 'Error',
  status,
});

const invalidRequest = ({ validation = [], validationContext }: FastifyError): Problem => {
  const errors = validation.map(({ instancePath, params, message = 'is not valid' }) => {
    const { missingProperty: missing, allowedValues: allowed } = params;
    return {
      pointer: typeof missing === 'string' ? `${instancePath}/${missing}` : instancePath,
      detail: Array.isArray(allowed) ? `must be one of ${allowed.join(', ')}.` : `${message}.`,
    };
  });
  const named = errors.map(({ pointer, detail }) => `"${pointer.slice(1)}" ${detail}`).join(' ');
  return makeProblem('invalid-request', {
    detail: oneLine(`In the ${validationContext ?? 'request'}: ${named}`),
    errors,
  });
};

/** A database that is gone is back soon, or its operator works on it. */
const retryAfter = 5;

const unavailable = (): Problem =>
  makeProblem('unavailable', { detail: 'The database does not answer. Nothing is lost: try again.', retryAfter });

const noJson = (detail: string): Parameters<typeof makeProblem> => [
  'invalid-request',
  { detail: `In the body: it ${detail}`, errors: [{ pointer: '', detail }] },
];

/** Faults of a body that are found before the route runs, by Fastify's codes. */
const bodyProblems: Readonly<Record<string, Parameters<typeof makeProblem>>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: noJson('must be JSON.'),
  FST_ERR_CTP_BODY_TOO_LARGE: ['too-large'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['unsupported-media-type', { detail: 'The Content-Type must be application/json.' }],
};

/** The problem document for an error; undefined when the error is ours. */
export const problemOf = (error: FastifyError | ProblemError): Problem | undefined => {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof UnavailableError) return unavailable();
  if (error.validation) return invalidRequest(error);
  if (error.code === 'FST_ERR_BAD_URL')
    return makeProblem('invalid-request', { detail: 'The address cannot be decoded.' });
  const aboutBody = bodyProblems[error.code];
  if (aboutBody) return makeProblem(...aboutBody);
  const { statusCode = 500 } = error;
  return statusCode >= 400 && statusCode < 500 ? plainProblem(statusCode) : undefined;
};

/** Sends a problem document. Removes headers that the route had set for success. */
export const sendProblem = (reply: FastifyReply, problem: Problem): FastifyReply => {
  for (const header of ['content-encoding', 'etag', 'last-modified', 'accept-ranges']) reply.removeHeader(header);
  return reply
    .code(problem.status)
    .headers(publicHeaders)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(Buffer.from(JSON.stringify(problem)));
};

/** Handles every error. Only our own errors are logged: with route and stack, without the client's address. */
export const answerError =
  (warn: Warn) =>
  (error: FastifyError | ProblemError, request: FastifyRequest, reply: FastifyReply): void => {
    const problem = problemOf(error);
    if (!problem) {
      const route = request.routeOptions.url ?? 'no route';
      warn(oneLine(`${request.method} ${route} failed: ${error.stack ?? error.message}`));
    }
    if (error instanceof ProblemError) void reply.headers(error.headers);
    if (error instanceof UnavailableError) void reply.header('retry-after', String(retryAfter));
    void sendProblem(reply, problem ?? makeProblem('internal'));
  };

/** Answers what cannot be parsed as HTTP, and so never becomes a request, in a form that a browser can show. */
export const answerUnreadable = ({ code }: NodeJS.ErrnoException, socket: Socket): void => {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
  const body = JSON.stringify(plainProblem(status));
  const headers = {
    ...publicHeaders,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${body}`);
};
