/** The limits of a thread and of all hold over every process that shares a database. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import type { LightMyRequestResponse } from 'fastify';
import { WriteLimit } from '../../../endpoint/http/write-limit.js';
import type { Store } from '../../../endpoint/store/store.js';
import { purgeWriteCounts, sharedCountsOf } from '../../../endpoint/store/write-counts.js';
import type { Problem } from '../../../src/model/problem.js';
import { openCommentSite } from '../comments-site.js';
import { databases, openUntilEnd, postgres } from '../databases.js';

const openTwo = async (t: TestContext): Promise<[Store, Store]> => {
  const server = await postgres();
  const url = server.url(await server.makeDatabase());
  return [await openUntilEnd(t, { url }), await openUntilEnd(t, { url })];
};

const limitOf = (store: Store, clock: { now: number }): WriteLimit =>
  new WriteLimit(10, () => clock.now, sharedCountsOf(store));

const refused = /Too many requests/;

for (const { name, make } of databases)
  test(`two processes take as many comments in a thread as one, where they share its counts [${name}]`, async (t) => {
    const place = await make(t);
    const apps = [
      (await openCommentSite(t, place, { rateLimitWrite: 100 })).app,
      (await openCommentSite(t, place, { rateLimitWrite: 100 })).app,
    ];
    const post = async (turn: number): Promise<LightMyRequestResponse> =>
      (apps[turn % 2] ?? assert.fail()).inject({
        method: 'POST',
        url: '/api/threads/one/comments',
        remoteAddress: `10.0.${String(turn)}.1`,
        headers: { 'idempotency-key': randomUUID() },
        payload: { text: `Hej ${String(turn)}`, writer: randomUUID() },
      });
    for (let turn = 0; turn < 60; turn++) assert.equal((await post(turn)).statusCode, 201, String(turn));
    // SQLite has one process by rule, and counts in it alone.
    const isShared = 'url' in place;
    for (const turn of [60, 61]) {
      const answer = await post(turn);
      assert.equal(answer.statusCode, isShared ? 429 : 201);
      if (!isShared) continue;
      assert.match(answer.json<Problem>().detail ?? '', /in one thread/);
      assert.ok(Number(answer.headers['retry-after']) <= 60);
    }
  });

test('a refused attempt and a place that is given back cost the other process nothing', async (t) => {
  const clock = { now: Date.UTC(2027, 0, 1) };
  const [one, other] = (await openTwo(t)).map((store) => limitOf(store, clock)) as [WriteLimit, WriteLimit];
  for (let count = 0; count < 59; count++) await one.takeComment('a');
  const giveBack = await other.takeComment('a');
  for (const limit of [one, other, one, other]) await assert.rejects(limit.takeComment('a'), refused);
  await giveBack();
  await one.takeComment('a');
  await assert.rejects(other.takeComment('a'), refused);
  await other.takeComment('b');
  await other.takeLike();
  await other.takeReport();
  clock.now += 60_000;
  await other.takeComment('a');
});

test('at once, two processes give each place once', async (t) => {
  const clock = { now: Date.UTC(2027, 0, 1) };
  const limits = (await openTwo(t)).map((store) => limitOf(store, clock));
  const taken = await Promise.allSettled(
    Array.from({ length: 50 }, (_, turn) => limits.map((limit) => limit.takeComment(turn % 25 ? 'a' : 'b'))).flat(),
  );
  // All four of the other thread, and as many as a thread takes.
  assert.equal(taken.filter(({ status }) => status === 'fulfilled').length, 64);
});

test('the total of two processes is one, and a clock that is set back makes no longer minute', async (t) => {
  const clock = { now: Date.UTC(2027, 0, 1) };
  const [one, other] = (await openTwo(t)).map((store) => limitOf(store, clock)) as [WriteLimit, WriteLimit];
  for (let count = 0; count < 300; count++) {
    await one.takeLike();
    await other.takeLike();
  }
  await assert.rejects(one.takeLike(), refused);
  clock.now -= 3_600_000;
  await one.takeLike();
});

test('counts of minutes that are over are deleted, and the current ones stay', async (t) => {
  const clock = { now: Date.UTC(2027, 0, 1) };
  const [one, other] = await openTwo(t);
  await limitOf(one, clock).takeComment('old');
  clock.now += 60_000;
  await limitOf(other, clock).takeComment('new');
  await purgeWriteCounts(one, clock.now);
  const rows = await one.read((db) => db.selectFrom('write_counts').select('key').orderBy('key').execute());
  assert.deepEqual(
    rows.map(({ key }) => key),
    ['comments', 'thread new'],
  );
});
