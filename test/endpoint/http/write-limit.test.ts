import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { FastifyInstance, FastifyRequest, LightMyRequestResponse } from 'fastify';
import { makeCommentId } from '../../../endpoint/store/comment-id.js';
import { WriteLimit } from '../../../endpoint/http/write-limit.js';
import type { Liked, Posted } from '../../../src/model/comment-box.js';
import type { Problem } from '../../../src/model/problem.js';
import { commentsOf, openCommentSite, Reader } from '../comments-site.js';
import { testOnEach } from '../databases.js';
import { makeSite, release } from '../example-site.js';

const writer = randomUUID();
const nowhere = makeCommentId(0);

const post = (
  app: FastifyInstance,
  remoteAddress: string,
  { key = randomUUID(), thread = 'one', ...headers }: Record<string, string> = {},
): Promise<LightMyRequestResponse> =>
  app.inject({
    method: 'POST',
    url: `/api/threads/${thread}/comments`,
    remoteAddress,
    headers: { 'idempotency-key': key, ...headers },
    payload: { text: 'Hej', writer },
  });

testOnEach('a network that writes too often is told when to come back', async (t, place) => {
  const { app, clock } = await openCommentSite(t, place, { rateLimitWrite: 3 });
  for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3'])
    assert.equal((await post(app, address)).statusCode, 201);
  clock.time += 20_500;
  const refused = await post(app, '192.0.2.4');
  assert.equal(refused.statusCode, 429);
  assert.equal(refused.headers['retry-after'], '40');
  const problem = refused.json<Problem>();
  assert.deepEqual([problem.type, problem.retryAfter], ['/problems/too-many-requests', 40]);
  assert.equal((await app.inject({ url: '/api/threads/one/comments', remoteAddress: '192.0.2.4' })).statusCode, 200);
  assert.equal((await post(app, '192.0.3.1')).statusCode, 201, 'the next network is not concerned');
  clock.time += 40_000;
  assert.equal((await post(app, '192.0.2.4')).statusCode, 201, 'a minute later it may again');
});

testOnEach('likes and changes count as well', async (t, place) => {
  const { app, reader } = await openCommentSite(t, place, { rateLimitWrite: 2 });
  const posted = await reader.write('Hej');
  assert.equal((await reader.like(posted.comment.id)).statusCode, 200);
  for (const answer of [
    await reader.own('PATCH', posted, 'Nej'),
    await reader.own('DELETE', posted),
    await reader.like(posted.comment.id, 'DELETE'),
    await reader.post({ text: 'Mer' }),
  ]) {
    assert.equal(answer.statusCode, 429);
  }
  assert.equal((await new Reader(app).read()).items[0]?.text, 'Hej');
});

testOnEach('a post that was saved keeps its answer while its network must wait', async (t, place) => {
  const { app, clock } = await openCommentSite(t, place, { rateLimitWrite: 1 });
  const key = randomUUID();
  const first = (await post(app, '192.0.2.1', { key })).json<Posted>();
  assert.equal((await post(app, '192.0.2.1', { key })).statusCode, 429);
  clock.time += 60_000;
  const again = await post(app, '192.0.2.1', { key });
  assert.deepEqual([again.statusCode, again.json<Posted>().capability], [201, first.capability]);
});

testOnEach('a forged X-Forwarded-For changes nothing unless a proxy is trusted', async (t, place) => {
  const comments = await commentsOf(t, place, { rateLimitWrite: 2 });
  const through = async (trustedProxies: string[]): Promise<number> => {
    const { app } = await makeSite(t, { 'releases/a.json': release('a') }, { comments, trustedProxies });
    let count = 0;
    for (let turn = 0; turn < 5; turn++) {
      const answer = await post(app, '10.0.0.1', { 'x-forwarded-for': `198.51.${String(turn)}.1` });
      if (answer.statusCode === 201) count += 1;
    }
    return count;
  };
  assert.equal(await through([]), 2);
  assert.equal(await through(['10.0.0.0/8']), 5);
});

/** Another network each time. */
const networks = (): (() => string) => {
  let turn = 0;
  return () => `10.${String(Math.floor(++turn / 250))}.${String(turn % 250)}.1`;
};

testOnEach('one thread and the whole are limited too, however many networks there are', async (t, place) => {
  const many = Array.from({ length: 11 }, (_, index) => `t${String(index)}`);
  const { app } = await openCommentSite(t, place, { rateLimitWrite: 10, threads: ['one', ...many] });
  const next = networks();
  const write = (thread: string): Promise<LightMyRequestResponse> => post(app, next(), { thread });
  const writeAll = (threads: string[]): Promise<LightMyRequestResponse[]> => Promise.all(threads.map(write));
  for (const { statusCode } of await writeAll(Array<string>(60).fill('one'))) assert.equal(statusCode, 201);
  const one = await write('one');
  assert.equal(one.statusCode, 429);
  assert.match(one.json<Problem>().detail ?? '', /in one thread/);
  for (let turn = 0; turn < 9; turn++)
    for (const { statusCode } of await writeAll(many.slice(0, 10).flatMap((id) => Array<string>(6).fill(id))))
      assert.equal(statusCode, 201, 'the next thread is not concerned');
  const all = await write('t10');
  assert.equal(all.statusCode, 429);
  assert.match(all.json<Problem>().detail ?? '', /in all/);
});

testOnEach('what is refused or changes nothing uses up nothing of what all share', async (t, place) => {
  const { app, reader } = await openCommentSite(t, place, { rateLimitWrite: 10 });
  const next = networks();
  const send = (method: 'POST' | 'PUT', url: string, payload: object) =>
    app.inject({ method, url, remoteAddress: next(), headers: { 'idempotency-key': randomUUID() }, payload });
  const { comment } = await reader.write('Hej');
  const junk = (): Promise<LightMyRequestResponse>[] => [
    send('POST', '/api/threads/one/comments', { text: '', writer }),
    send('POST', '/api/threads/one/comments', { text: 'Svar', writer, parent: nowhere }),
    send('POST', '/api/threads/closed/comments', { text: 'Hej', writer }),
    send('POST', '/api/threads/none/comments', { text: 'Hej', writer }),
    send('PUT', `/api/comments/${nowhere}/like`, { writer }),
    send('PUT', `/api/comments/${comment.id}/like`, { writer: reader.writer }),
  ];
  await reader.like(comment.id);
  for (let turn = 0; turn < 11; turn++) await Promise.all(Array.from({ length: 10 }, junk).flat());
  const key = randomUUID();
  for (let turn = 0; turn < 70; turn++)
    assert.equal((await post(app, next(), { key })).statusCode, 201, 'a repetition');
  assert.equal((await post(app, next())).statusCode, 201, 'the thread still takes comments');
  assert.equal((await send('PUT', `/api/comments/${comment.id}/like`, { writer })).json<Liked>().likes, 2);
});

testOnEach('likes keep no comment out', async (t, place) => {
  const { app, reader } = await openCommentSite(t, place, { rateLimitWrite: 10 });
  const next = networks();
  const { comment } = await reader.write('Hej');
  const like = () =>
    app.inject({
      method: 'PUT',
      url: `/api/comments/${comment.id}/like`,
      remoteAddress: next(),
      payload: { writer: randomUUID() },
    });
  for (let turn = 0; turn < 10; turn++)
    for (const { statusCode } of await Promise.all(Array.from({ length: 60 }, like))) assert.equal(statusCode, 200);
  assert.match((await like()).json<Problem>().detail ?? '', /in all/);
  assert.equal((await post(app, next())).statusCode, 201);
});

test('a flood of networks makes no thread and no whole forgotten, and its memory is bounded', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heldBytes = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const limit = new WriteLimit(10, () => 0);
  for (let count = 0; count < 60; count++) await limit.takeComment('one');
  const flood = (): void => {
    for (let count = 0; count < 60_000; count++) {
      const ip = `2001:db8:${(count >> 16).toString(16)}:${(count & 0xffff).toString(16)}::1`;
      limit.count({ ip, socket: {} } as FastifyRequest);
    }
  };
  const before = heldBytes();
  flood();
  const grown = heldBytes() - before;
  assert.ok(grown < 8 * 1024 * 1024, `${String(grown)} bytes more`);
  await assert.rejects(limit.takeComment('one'), /Too many requests/);
});
