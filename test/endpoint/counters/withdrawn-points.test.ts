/** Figures that were put on a wrong day, and everything that was said of a counter. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { sql } from 'kysely';
import { readPoints } from '../../../endpoint/store/points.js';
import { openStore, type DatabasePlace, type Store } from '../../../endpoint/store/store.js';
import type { JobsProgress, PublishedPoint, PublishedPoints } from '../../../src/model/jobs-progress.js';
import type { Problem } from '../../../src/model/problem.js';
import { Clock, commentsOf } from '../comments-site.js';
import { undoModeration } from '../store/before-moderation.js';
import { openUntilEnd, temporaryFolder, testOnEach } from '../databases.js';
import { makeSite } from '../example-site.js';

const authorization = 'Bearer the-token-of-anna-1';
const bo = 'Bearer the-token-of-bo-123';
const counter: JobsProgress = {
  value: 742,
  asOf: '2019-11-04',
  goal: 1000,
  history: [{ date: '2018-12-31', value: 600 }],
};

interface Site {
  app: FastifyInstance;
  store: Store;
  clock: Clock;
  publish: (point: object) => Promise<PublishedPoint>;
  withdraw: (date: string, query?: string, by?: string) => Promise<LightMyRequestResponse>;
  list: () => Promise<PublishedPoint[]>;
  read: () => Promise<JobsProgress>;
}

/** An endpoint on 1 January 2020 with a counter `a`, which Anna and Bo may publish for. */
const openSite = async (
  t: TestContext,
  place: DatabasePlace = { file: join(temporaryFolder(t), 'comments.db') },
  rateLimitWrite = 0,
): Promise<Site> => {
  const clock = new Clock();
  const comments = await commentsOf(t, place, { rateLimitWrite });
  const publisherTokens = [
    { name: 'anna', token: 'the-token-of-anna-1' },
    { name: 'bo', token: 'the-token-of-bo-123' },
  ];
  const { app } = await makeSite(t, { 'jobs/a.json': counter }, { comments, publisherTokens, now: clock.now });
  const url = '/api/jobs/a/points';
  const publish: Site['publish'] = async (point) => {
    const answer = await app.inject({ method: 'PUT', url, headers: { authorization }, payload: point });
    assert.equal(answer.statusCode, 200, answer.payload);
    return answer.json<PublishedPoint>();
  };
  const withdraw: Site['withdraw'] = (date, query = '?revises=1', by = authorization) =>
    app.inject({ method: 'DELETE', url: `${url}/${date}${query}`, headers: { authorization: by } });
  const list: Site['list'] = async () => {
    const answer = await app.inject({ url, headers: { authorization } });
    assert.deepEqual([answer.statusCode, answer.headers['cache-control']], [200, 'no-store']);
    return answer.json<PublishedPoints>().items;
  };
  const read = async (): Promise<JobsProgress> => (await app.inject('/api/jobs/a')).json<JobsProgress>();
  return { app, store: comments.store, clock, publish, withdraw, list, read };
};

testOnEach('a figure of a wrong day is withdrawn by a row of its own, once', async (t, place) => {
  const { clock, publish, withdraw, list, read, app } = await openSite(t, place);
  const wrong = await publish({ date: '2019-12-30', value: 801, status: 'provisional' });
  assert.equal((await read()).value, 801);
  clock.time += 60_000;
  const first = await withdraw('2019-12-30', '?revises=1', bo);
  assert.equal(first.statusCode, 200, first.payload);
  assert.equal(first.headers['cache-control'], 'no-store');
  const row = {
    date: '2019-12-30',
    value: null,
    withdrawn: true,
    revision: 2,
    recorded: '2020-01-01T12:01:00.000Z',
    publisher: 'bo',
  };
  assert.deepEqual(first.json(), row);
  assert.deepEqual(await read(), counter, 'what the file says counts again');
  assert.match((await app.inject('/api/jobs/a.txt?lang=en')).payload, /^742 of 1,000 jobs/);
  clock.time += 60_000;
  const again = await withdraw('2019-12-30');
  assert.deepEqual([again.statusCode, again.payload], [200, first.payload]);
  assert.deepEqual(await list(), [wrong, row]);
});

testOnEach('what the file says of the day stands there again', async (t, place) => {
  const { publish, withdraw, read, list } = await openSite(t, place);
  await publish({ date: '2018-12-31', value: 610, revises: 0 });
  assert.deepEqual((await read()).history, [{ date: '2018-12-31', value: 610, status: 'revised' }]);
  assert.equal((await withdraw('2018-12-31')).statusCode, 200);
  assert.deepEqual(await read(), counter);
  const items = await list();
  assert.deepEqual(
    items.map(({ value, revised, withdrawn, revision }) => [value, revised, withdrawn, revision]),
    [
      [610, true, undefined, 1],
      [null, undefined, true, 2],
    ],
  );
});

testOnEach('nobody withdraws what he has not seen, nor brings back what was withdrawn', async (t, place) => {
  const { app, publish, withdraw, read, list } = await openSite(t, place);
  const date = '2019-12-30';
  const refused = async (answer: LightMyRequestResponse, says: RegExp): Promise<void> => {
    assert.equal(answer.statusCode, 409, answer.payload);
    const { type, detail, errors } = answer.json<Problem>();
    assert.equal(type, '/problems/point-differs');
    assert.match(detail ?? '', says);
    assert.equal(errors?.[0]?.pointer, '/revises');
  };
  const put = (payload: object) =>
    app.inject({ method: 'PUT', url: '/api/jobs/a/points', headers: { authorization }, payload });
  await publish({ date, value: 801 });
  await refused(await withdraw(date, '?revises=2'), /it is 801, revision 1\. To withdraw that, send "revises": 1\.$/);
  await publish({ date, value: 802, revises: 1 });
  await refused(await withdraw(date), /it is 802 \(revised\), revision 2\./);
  assert.equal((await withdraw(date, '?revises=2')).statusCode, 200);
  await refused(await withdraw(date, '?revises=1'), /was withdrawn already, by revision 3\.$/);
  await refused(await withdraw(date, '?revises=3'), /was withdrawn already, by revision 3\.$/);
  // A repetition that was under way.
  await refused(await put({ date, value: 802 }), /the figure was withdrawn, revision 3\. .* send "revises": 3\.$/);
  await refused(await put({ date, value: 802, revises: 1 }), /the figure was withdrawn, revision 3\./);
  assert.deepEqual(await read(), counter);
  const anew = await publish({ date, value: 803, revises: 3 });
  assert.deepEqual(
    [anew.revision, anew.status, anew.revised],
    [4, undefined, undefined],
    'of this day it is the first',
  );
  assert.equal((await read()).value, 803);
  await refused(await withdraw(date, '?revises=2'), /it is 803, revision 4\./);
  assert.equal((await list()).length, 4);
});

test('a day of which nobody said a figure, and a request that is none, are refused', async (t) => {
  const { app, withdraw, list } = await openSite(t);
  for (const date of ['2019-11-04', '2019-12-30']) {
    const answer = await withdraw(date);
    assert.equal(answer.statusCode, 404, 'what the file says is not withdrawn');
    assert.match(answer.json<Problem>().detail ?? '', new RegExp(`^No publisher has said a figure of ${date}\\.$`));
  }
  const faults = ['', '?revises=', '?revises=0', '?revises=-1', '?revises=1.5', '?revises=x', '?revises=1&revises=2'];
  for (const query of [...faults, '?revises=99999999999'])
    assert.equal((await withdraw('2019-12-30', query)).statusCode, 400, query);
  for (const date of ['2019-02-29', 'yesterday', '20191230'])
    assert.equal((await withdraw(date)).statusCode, 400, date);
  for (const method of ['GET', 'DELETE'] as const) {
    const url = `/api/jobs/none/points${method === 'GET' ? '' : '/2019-12-30?revises=1'}`;
    assert.equal((await app.inject({ method, url, headers: { authorization } })).statusCode, 404, method);
  }
  assert.deepEqual(await list(), []);
});

test('that a figure was revised is not lost by what is said of it later', async (t) => {
  const { app, publish, read, withdraw } = await openSite(t);
  const date = '2019-12-30';
  await publish({ date, value: 801 });
  const told = async (point: object): Promise<unknown[]> => {
    const { status, revised } = await publish({ date, ...point });
    const progress = await read();
    assert.equal(progress.status, status);
    // The status alone says it where it is that.
    assert.equal(progress.revised, status === 'revised' ? undefined : revised);
    return [status, revised];
  };
  assert.deepEqual(await told({ value: 801, status: 'provisional', revises: 1 }), ['provisional', undefined]);
  assert.deepEqual(await told({ value: 820, status: 'provisional', revises: 2 }), ['provisional', true]);
  assert.deepEqual(await told({ value: 820, revises: 3 }), ['revised', true]);
  assert.deepEqual(await told({ value: 820, status: 'provisional', revises: 4 }), ['provisional', true]);
  assert.match((await app.inject('/api/jobs/a.txt')).payload, / Preliminär uppgift\. Reviderad uppgift\. /);
  await publish({ date: '2019-12-31', value: 830 });
  assert.deepEqual((await read()).history?.at(-1), { date, value: 820, status: 'provisional', revised: true });
  await withdraw('2019-12-31');
  assert.deepEqual(await told({ value: null, status: 'confidential', revises: 5 }), ['confidential', true]);
});

test('the list is asked for as often as tokens may be tried', async (t) => {
  const { app } = await openSite(t, undefined, 2);
  const statuses: number[] = [];
  for (let turn = 0; turn < 3; turn++) statuses.push((await app.inject('/api/jobs/a/points')).statusCode);
  assert.deepEqual(statuses, [401, 401, 429]);
});

testOnEach('a database of before keeps its rows, which are none that was withdrawn', async (t, place) => {
  const old = await openStore(place, assert.fail);
  await old.write(async (db) => {
    await undoModeration(db);
    await sql`alter table points drop column withdrawn`.execute(db);
    await sql`alter table comments drop column revision`.execute(db);
    // It and what came after it.
    await sql`delete from kysely_migration where name >= '2026-11-points-withdrawn'`.execute(db);
    for (const revision of [1, 2])
      await sql`insert into points (counter, date, revision, value, publisher, recorded)
        values ('a', '2019-12-30', ${revision}, ${800 + revision}, 'anna', '2020-01-01T12:00:00.000Z')`.execute(db);
  });
  await old.close();
  const rows = await readPoints(await openUntilEnd(t, place), 'a');
  assert.deepEqual(
    rows.map(({ revision, value, withdrawn }) => [revision, value, withdrawn]),
    [
      [1, 801, 0],
      [2, 802, 0],
    ],
  );
  const { withdraw, read } = await openSite(t, place);
  assert.equal((await withdraw('2019-12-30', '?revises=2')).statusCode, 200);
  assert.deepEqual(await read(), counter);
});
