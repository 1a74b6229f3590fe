import type { FastifyInstance } from 'fastify';
import { LiveThreads } from '../../comments/live-threads.js';
import { makeProblem, ProblemError } from '../../http/problems.js';
import { networkOf } from '../../http/rate-limit.js';
import { countsQuery } from '../../schemas/comment-box.js';
import { problemResponses } from '../../schemas/responses.js';
import type { CommentParts } from './parts.js';

/** Proxies cut a stream that is silent for longer, in milliseconds. */
const pingEvery = 25_000;

/**
 * How many bytes a client may leave unread. An event has some tens, so a client that leaves more is gone, or reads
 * nothing.
 */
const mostUnread = 16 * 1024;

/** Some proxies buffer a kilobyte or two before they pass anything on. */
const padding = `:${' '.repeat(2048)}\n`;

const schema = {
  operationId: 'liveThreads',
  summary: 'Says when something was written in some threads',
  description:
    'Server-sent events. Each is a JSON object of versions by thread, at first of all of them, then of those that have changed. What has changed is read from the thread. Where there are as many streams as one process keeps, or one network has as many as are left for all others, 503: ask the thread now and then instead.',
  querystring: countsQuery,
  response: {
    200: { description: 'A stream.', content: { 'text/event-stream': { schema: { type: 'string' } } } },
    ...problemResponses(400, 503),
  },
};

/** @param retryAfter in seconds */
const busy = (detail: string, retryAfter: number): ProblemError =>
  new ProblemError(makeProblem('unavailable', { detail, retryAfter }), { 'retry-after': String(retryAfter) });

/** `GET /api/live`. */
export const getLive = (app: FastifyInstance, { box, readThread }: CommentParts): void => {
  const isSeen = (thread: string): boolean => box.stateOf(thread) === 'served';
  // After a restart, all clients reconnect at once, so the reads of their threads share queries. A hidden thread is not
  // read, so its streams send nothing until it is shown again; then they send its present version.
  const live = new LiveThreads((ids) => Promise.all(ids.map(async (id) => (isSeen(id) ? readThread(id) : undefined))));
  /** The networks of the clients, by the functions that end their streams. */
  const ends = new Map<() => void, string>();
  let isClosing = false;

  app.addHook('preClose', async () => {
    isClosing = true;
    for (const end of ends.keys()) end();
  });

  app.get<{ Querystring: { for: string } }>('/api/live', { schema }, async (request, reply) => {
    // A stream that begins now would delay the end of the process.
    if (isClosing) throw busy('The endpoint is being stopped.', 5);
    const free = box.liveStreams - ends.size;
    const network = networkOf(request);
    // One network may have at most half of the streams, or a single computer could take all of them.
    const taken = [...ends.values()].filter((other) => other === network).length;
    if (taken >= free) throw busy('There are too many streams.', 60);
    const headers = {
      'content-type': 'text/event-stream; charset=utf-8',
      // Not `no-transform` alone: a proxy that compresses a stream holds it back.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    };
    // A HEAD request needs no stream.
    if (request.method === 'HEAD') return reply.headers(headers).send();
    const threads = [...new Set(request.query.for.split(' '))].filter(isSeen);
    const { raw } = reply;
    let stop = (): void => undefined;
    const write = (text: string): void => {
      if (raw.writableLength > mostUnread) raw.destroy();
      else raw.write(text);
    };
    const pings = setInterval(() => {
      write(':\n\n');
    }, pingEvery);
    const end = (): void => {
      clearInterval(pings);
      ends.delete(end);
      stop();
      raw.end();
    };
    ends.set(end, network);
    raw.on('close', end);
    reply.hijack();
    raw.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...headers });
    write(padding);
    try {
      stop = await live.watch(threads, (changed) => {
        write(`data: ${JSON.stringify(changed)}\n\n`);
      });
    } catch {
      // The client reconnects by itself. The database may be available by then.
      end();
    }
    if (!ends.has(end)) stop();
    return reply;
  });
};
