import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { FastifyInstance } from 'fastify';
import type { App } from '../../../endpoint/app.js';
import { LiveThreads } from '../../../endpoint/comments/live-threads.js';
import { setClosed } from '../../../endpoint/store/moderation.js';
import { saveComment } from '../../../endpoint/store/posts.js';
import { publishComment } from '../../../endpoint/store/review.js';
import { commentsOf, openCommentSite, Reader } from '../comments-site.js';
import { temporaryFolder, testOnEach } from '../databases.js';
import { makeSite } from '../example-site.js';
import { examplePost } from '../store/example-post.js';

const listen = async (app: FastifyInstance): Promise<string> => {
  await app.listen({ port: 0, host: '127.0.0.1' });
  return `http://127.0.0.1:${String((app.server.address() as AddressInfo).port)}`;
};

/** A stream, and what it has said so far. */
const openStream = async (
  t: TestContext,
  origin: string,
  threads: string,
  from = '192.0.2.1',
): Promise<{ answer: IncomingMessage; next: () => Promise<unknown> }> => {
  const address = `${origin}/api/live?for=${encodeURIComponent(threads)}`;
  const asked = get(address, { headers: { 'x-forwarded-for': from } });
  asked.on('error', () => undefined);
  t.after(() => asked.destroy());
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const said: unknown[] = [];
  let text = '';
  answer.setEncoding('utf8').on('data', (part: string) => {
    text += part;
    for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n')) {
      const data = /^data: (.*)$/m.exec(text.slice(0, at))?.[1];
      text = text.slice(at + 2);
      if (data) said.push(JSON.parse(data));
      answer.emit('said');
    }
  });
  const next = async (): Promise<unknown> => {
    while (!said.length) await once(answer, 'said');
    return said.shift();
  };
  return { answer, next };
};

testOnEach('a comment is told on every stream of two processes', async (t, place) => {
  const one = await openCommentSite(t, place);
  const other = await openCommentSite(t, place);
  const [here, there] = [await listen(one.app), await listen(other.app)];
  const streams = [await openStream(t, here, 'one other'), await openStream(t, there, 'one hidden missing')];
  assert.deepEqual(await streams[0]?.next(), { one: 0, other: 0 });
  assert.deepEqual(await streams[1]?.next(), { one: 0 });
  const begun = performance.now();
  await new Reader(one.app).write('Hej');
  assert.deepEqual(await Promise.all(streams.map(({ next }) => next())), [{ one: 1 }, { one: 1 }]);
  t.diagnostic(`told after ${(performance.now() - begun).toFixed(0)} ms`);
});

testOnEach('a stream tells of what readers see, not of what is held', async (t, place) => {
  const { app, comments, reader } = await openCommentSite(t, place, { moderation: 'all' });
  const stream = await openStream(t, await listen(app), 'one');
  assert.deepEqual(await stream.next(), { one: 0 });
  const before = await reader.read();
  const held = await reader.write('Hej');
  await reader.own('PATCH', held, 'Hej igen');
  await reader.write('Ett till').then((other) => reader.own('DELETE', other));
  assert.deepEqual(await reader.read(), before, 'the address of the stream has its version');
  await publishComment(comments.store, held.comment.id, 2);
  assert.deepEqual(await stream.next(), { one: 1 });
});

test('a stream tells nothing of a thread while its release is hidden, and what was missed after', async (t) => {
  const file = join(temporaryFolder(t), 'comments.db');
  const { app, reader, comments, clock } = await openCommentSite(t, { file });
  const { releases } = (app as App).content;
  const shown = releases.whole('a', clock.now());
  assert.ok(shown);
  const stream = await openStream(t, await listen(app), 'a one');
  assert.deepEqual(await stream.next(), { a: 0, one: 0 });
  // The newsroom that is mirrored has taken it back.
  releases.replace([{ ...shown, embargo: '2030-01-01T00:00:00Z' }]);
  await saveComment(comments.store, examplePost({ thread: 'a' }));
  await reader.write('Hej');
  assert.deepEqual(await stream.next(), { one: 1 });
  await setClosed(comments.store, 'a', true, { moderator: 'Anna', now: 0 });
  await reader.write('Hej igen');
  assert.deepEqual(await stream.next(), { one: 2 });
  releases.replace([shown]);
  assert.deepEqual(await stream.next(), { a: 2 });
  await setClosed(comments.store, 'a', false, { moderator: 'Anna', now: 0 });
  assert.deepEqual(await stream.next(), { a: 3 }, 'closing and opening is told');
});

test('an endpoint that is stopped waits for no stream, also not for one that is asked for at that moment', async (t) => {
  const { app } = await openCommentSite(t, { file: join(temporaryFolder(t), 'comments.db') });
  const origin = await listen(app);
  const open = await openStream(t, origin, 'one');
  await open.next();
  // A client keeps its connection for further requests.
  const agent = new Agent({ keepAlive: true });
  t.after(() => {
    agent.destroy();
  });
  const ended: string[] = [];
  const closed = new Promise<void>((resolve) => {
    app.server.prependOnceListener('request', () => {
      void app.close().then(resolve);
    });
  });
  for (const name of ['first', 'second']) {
    const asked = get(`${origin}/api/live?for=one`, { agent }, (answer) => {
      answer.resume().on('close', () => ended.push(name));
    });
    asked.on('error', () => ended.push(name));
  }
  // A stream that stays open would keep this process from its end, too.
  let isCutOff = false;
  const patience = setTimeout(() => {
    isCutOff = true;
    app.server.closeAllConnections();
  }, 8000);
  await closed;
  clearTimeout(patience);
  assert.equal(isCutOff, false);
  while (ended.length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.ok(open.answer.destroyed || open.answer.readableEnded);
});

test('a stream is for any page, and for no cache', async (t) => {
  const { app } = await openCommentSite(t, { file: join(temporaryFolder(t), 'comments.db') });
  const { answer } = await openStream(t, await listen(app), 'one');
  assert.equal(answer.headers['content-type'], 'text/event-stream; charset=utf-8');
  assert.equal(answer.headers['access-control-allow-origin'], '*');
  assert.equal(answer.headers['cache-control'], 'no-store, no-transform');
  assert.equal(answer.headers['x-accel-buffering'], 'no');
});

test('a HEAD request for a stream is answered at once, and holds no stream', async (t) => {
  const { app } = await openCommentSite(t, { file: join(temporaryFolder(t), 'comments.db') }, { liveStreams: 1 });
  const origin = await listen(app);
  for (let times = 0; times < 2; times++) {
    const answer = await fetch(`${origin}/api/live?for=one`, { method: 'HEAD', signal: AbortSignal.timeout(5000) });
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), 'text/event-stream; charset=utf-8');
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  }
  assert.equal((await openStream(t, origin, 'one')).answer.statusCode, 200);
});

/** An endpoint that keeps so many streams, and believes where its clients say that they come from. */
const openBehindProxy = async (t: TestContext, liveStreams: number): Promise<FastifyInstance> => {
  const comments = await commentsOf(t, undefined, { liveStreams });
  const { app } = await makeSite(t, {}, { comments, trustedProxies: ['127.0.0.1'] });
  return app;
};

test('one network takes no more streams than it leaves to others, and those who get none are answered 503', async (t) => {
  const origin = await listen(await openBehindProxy(t, 4));
  const [flood, neighbor, other, last] = ['192.0.2.1', '192.0.2.77', '198.51.100.1', '203.0.113.1'] as const;
  const statuses: (number | undefined)[] = [];
  for (const from of [flood, neighbor, flood, other, other, last]) {
    const { answer } = await openStream(t, origin, 'one', from);
    statuses.push(answer.statusCode);
    if (answer.statusCode !== 200) assert.equal(answer.headers['retry-after'], '60');
  }
  assert.deepEqual(statuses, [200, 200, 503, 200, 503, 200]);
});

test('a process keeps so many streams and no more, and ends them when it stops', async (t) => {
  const app = await openBehindProxy(t, 2);
  const origin = await listen(app);
  const streams = [await openStream(t, origin, 'one'), await openStream(t, origin, 'one', '198.51.100.1')];
  const refused = await fetch(`${origin}/api/live?for=one`);
  assert.equal(refused.status, 503);
  assert.equal(refused.headers.get('retry-after'), '60');
  streams[0]?.answer.destroy();
  let status = 503;
  while (status === 503) {
    await new Promise((next) => setTimeout(next, 20));
    const { answer } = await openStream(t, origin, 'one');
    status = answer.statusCode ?? 0;
  }
  const ended = once(streams[1]?.answer ?? app.server, 'end');
  await app.close();
  await ended;
});

test('a stream begins with what no proxy holds back, and says something now and then', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const { app } = await openCommentSite(t, { file: join(temporaryFolder(t), 'comments.db') });
  const { answer, next } = await openStream(t, await listen(app), 'one');
  let text = '';
  answer.on('data', (part: string) => (text += part));
  await next();
  assert.ok(text.startsWith(`:${' '.repeat(2048)}`));
  text = '';
  t.mock.timers.tick(25_000);
  await once(answer, 'data');
  assert.equal(text, ':\n\n');
});

test('a stream ends where the database cannot be asked, and asks nothing where its reader has gone meanwhile', async (t) => {
  const { app, comments } = await openCommentSite(t, { file: join(temporaryFolder(t), 'comments.db') });
  const origin = await listen(app);
  const answers: ((rows: undefined[] | Error) => void)[] = [];
  t.mock.method(
    comments.store,
    'readThreads',
    () =>
      new Promise((resolve, reject) => {
        answers.push((rows) => {
          if (rows instanceof Error) reject(rows);
          else resolve(rows);
        });
      }),
  );
  const untilAsked = async (count: number): Promise<void> => {
    while (answers.length < count) await new Promise((next) => setTimeout(next, 5));
  };
  const { answer } = await openStream(t, origin, 'one');
  await untilAsked(1);
  answers[0]?.(new Error('down'));
  await once(answer, 'end');
  const gone = await openStream(t, origin, 'one');
  await untilAsked(2);
  gone.answer.destroy();
  while (await new Promise((resolve) => app.server.getConnections((_error, open) => resolve(open > 0)))) {
    app.server.closeIdleConnections();
    await new Promise((next) => setTimeout(next, 5));
  }
  answers[1]?.([]);
  await new Promise((next) => setTimeout(next, 1200));
  // One look was under way when it was seen that nobody watches.
  assert.ok(answers.length <= 3, String(answers.length));
  answers[2]?.([]);
  await new Promise((next) => setTimeout(next, 600));
  assert.ok(answers.length <= 3, String(answers.length));
});

test('streams that begin while the database is asked share the next question', async (t) => {
  const { app, comments } = await openCommentSite(t, { file: join(temporaryFolder(t), 'comments.db') });
  const origin = await listen(app);
  const ask = comments.store.readThreads.bind(comments.store);
  const answers: (() => void)[] = [];
  const asked = t.mock.method(comments.store, 'readThreads', async (ids: readonly string[]) => {
    await new Promise<void>((resolve) => answers.push(resolve));
    return ask(ids);
  });
  const first = await openStream(t, origin, 'one');
  while (!answers.length) await new Promise((next) => setTimeout(next, 5));
  const more = await Promise.all(Array.from({ length: 10 }, () => openStream(t, origin, 'one other')));
  assert.equal(asked.mock.callCount(), 1);
  answers[0]?.();
  assert.deepEqual(await first.next(), { one: 0 });
  while (answers.length < 2) await new Promise((next) => setTimeout(next, 5));
  answers[1]?.();
  for (const { next } of more) assert.deepEqual(await next(), { one: 0, other: 0 });
  assert.deepEqual(asked.mock.calls[1]?.arguments, [['one', 'other']]);
});

test('nothing is asked any more once the last stream has ended', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let asked = 0;
  const live = new LiveThreads(async (ids) => {
    asked++;
    return ids.map((id) => ({ id, version: 1, count: 0, closed: 0 }));
  });
  (await live.watch(['a'], () => undefined))();
  t.mock.timers.tick(500);
  assert.equal(asked, 1, 'a database that is closed meanwhile would be told as one that fails');
});

test('who ends watching ends it for nobody else, and leaves nothing behind', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let asked: (readonly string[])[] = [];
  let version = 1;
  let fails = true;
  const live = new LiveThreads(async (ids) => {
    asked.push(ids);
    if (fails) throw new Error('down');
    return ids.map((id) => ({ id, version, count: 0, closed: 0 }));
  });
  const turn = async (): Promise<void> => {
    t.mock.timers.tick(500);
    for (let step = 0; step < 5; step++) await Promise.resolve();
  };
  await assert.rejects(live.watch(['a', 'b'], () => undefined));
  fails = false;
  const heard: unknown[] = [];
  const [one, other] = [
    await live.watch(['a'], () => undefined),
    await live.watch(['a'], (changed) => heard.push(changed)),
  ];
  one();
  one();
  version = 2;
  asked = [];
  await turn();
  assert.deepEqual([heard, asked], [[{ a: 1 }, { a: 2 }], [['a']]], 'of b nothing is asked any more');
  other();
  await turn();
  version = 3;
  heard.length = 0;
  await live.watch(['a'], (changed) => heard.push(changed));
  await turn();
  assert.deepEqual(heard, [{ a: 3 }]);
});

test('nothing is asked while nobody watches, and a database that fails is asked again', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let asked = 0;
  let version = 1;
  let fails = false;
  const live = new LiveThreads(async (ids) => {
    asked++;
    if (fails) throw new Error('down');
    return ids.map((id) => ({ id, version, count: 0, closed: 0 }));
  });
  const turn = async (): Promise<void> => {
    t.mock.timers.tick(500);
    for (let step = 0; step < 5; step++) await Promise.resolve();
  };
  await turn();
  assert.equal(asked, 0);
  const heard: unknown[] = [];
  const end = await live.watch(['a'], (changed) => heard.push(changed));
  await turn();
  assert.deepEqual(heard, [{ a: 1 }]);
  fails = true;
  await turn();
  version = 2;
  fails = false;
  await turn();
  assert.deepEqual(heard, [{ a: 1 }, { a: 2 }]);
  end();
  await turn();
  const before = asked;
  await turn();
  await turn();
  assert.equal(asked, before);
});
