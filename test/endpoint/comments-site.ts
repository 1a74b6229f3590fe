/** An endpoint with comments for a test, and the requests that readers send it. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { AppOptions, CommentOptions } from '../../endpoint/app-options.js';
import { Secret } from '../../endpoint/comments/secret.js';
import type { DatabasePlace } from '../../endpoint/store/store.js';
import type { Posted, Thread } from '../../src/model/comment-box.js';
import { openUntilEnd, temporaryFolder } from './databases.js';
import { makeSite, release, type Files } from './example-site.js';

/** Threads that every such endpoint has, besides those of its releases `a` and `hidden`. */
export const threads = { one: 'one', other: 'other', closed: 'closed' } as const;

/** Comments with the rules that are there by default, and without a limit. */
export const commentsOf = async (
  t: TestContext,
  place: DatabasePlace = { file: join(temporaryFolder(t), 'comments.db') },
  more: Partial<CommentOptions> = {},
): Promise<CommentOptions> => ({
  store: more.store ?? (await openUntilEnd(t, place)),
  secret: new Secret('a secret of the tests'),
  threads: Object.values(threads),
  closedThreads: [threads.closed],
  moderation: 'none',
  names: 'optional',
  textLimit: 4000,
  editMinutes: 15,
  rateLimitWrite: 0,
  ...more,
});

/** A clock that a test sets. */
export class Clock {
  time = Date.parse('2020-01-01T12:00:00Z');
  now = (): number => this.time;
}

/** What a reader's browser does. */
export class Reader {
  readonly app: FastifyInstance;
  readonly writer: string;

  constructor(app: FastifyInstance, writer: string = randomUUID()) {
    this.app = app;
    this.writer = writer;
  }

  /** Posts; what is given replaces what would be sent, and `undefined` leaves it out. */
  post(
    body: object,
    { thread = threads.one, key = randomUUID() }: { thread?: string; key?: string } = {},
  ): Promise<LightMyRequestResponse> {
    return this.app.inject({
      method: 'POST',
      url: `/api/threads/${thread}/comments`,
      headers: { 'idempotency-key': key, 'content-type': 'application/json' },
      payload: JSON.stringify({ writer: this.writer, ...body }),
    });
  }

  /** Posts what must be taken. */
  async write(text: string, parent?: string, thread?: string): Promise<Posted> {
    const answer = await this.post({ text, parent }, thread === undefined ? {} : { thread });
    if (answer.statusCode > 202) throw new Error(`${String(answer.statusCode)} ${answer.payload}`);
    return answer.json<Posted>();
  }

  async read(query = 'limit=200', thread: string = threads.one): Promise<Thread> {
    const answer = await this.app.inject(`/api/threads/${thread}/comments?${query}`);
    if (answer.statusCode !== 200) throw new Error(`${String(answer.statusCode)} ${answer.payload}`);
    return answer.json<Thread>();
  }

  like(id: string, method: 'PUT' | 'DELETE' = 'PUT', liked?: boolean): Promise<LightMyRequestResponse> {
    return this.app.inject({ method, url: `/api/comments/${id}/like`, payload: { writer: this.writer, liked } });
  }

  /** Reads, changes or takes back with a capability. */
  own(
    method: 'GET' | 'PATCH' | 'DELETE',
    { comment, capability }: Posted,
    text?: string,
  ): Promise<LightMyRequestResponse> {
    return this.app.inject({
      method,
      url: `/api/comments/${comment.id}`,
      headers: { authorization: `Bearer ${capability}` },
      ...(text !== undefined && { payload: { text } }),
    });
  }
}

/** An endpoint over the database, with a release that may be seen and one that may not. */
export const openCommentSite = async (
  t: TestContext,
  place: DatabasePlace,
  more: Partial<CommentOptions> = {},
  files: Files = {},
  origins?: AppOptions['origins'],
): Promise<{ app: FastifyInstance; warnings: string[]; comments: CommentOptions; clock: Clock; reader: Reader }> => {
  const clock = new Clock();
  const comments = await commentsOf(t, place, more);
  const { app, warnings } = await makeSite(
    t,
    {
      'releases/a.json': release('a'),
      'releases/hidden.json': release('hidden', { embargo: '2020-01-01T13:00:00Z' }),
      ...files,
    },
    { comments, now: clock.now, ...(origins && { origins }) },
  );
  return { app, warnings, comments, clock, reader: new Reader(app) };
};
