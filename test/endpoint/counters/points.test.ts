/** Figures that publishers add to counters. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { AppOptions } from '../../../endpoint/app-options.js';
import { readPoints } from '../../../endpoint/store/points.js';
import type { DatabasePlace, Store } from '../../../endpoint/store/store.js';
import { UnavailableError } from '../../../endpoint/store/unavailable-error.js';
import type { JobsProgress, PublishedPoint } from '../../../src/model/jobs-progress.js';
import type { Problem } from '../../../src/model/problem.js';
import { Clock, commentsOf } from '../comments-site.js';
import { temporaryFolder, testOnEach } from '../databases.js';
import { makeSite } from '../example-site.js';

const token = 'the-token-of-anna-1';
const bearer = { authorization: `Bearer ${token}` };
const counter: JobsProgress = { value: 742, asOf: '2019-11-04', goal: 1000 };

interface Site {
  app: FastifyInstance;
  store: Store;
  clock: Clock;
  publish: (body: unknown, headers?: Record<string, string>, id?: string) => Promise<LightMyRequestResponse>;
  read: () => Promise<JobsProgress>;
}

/** An endpoint on 1 January 2020 with a counter `a`, which Anna and Bo may publish for. */
const openSite = async (
  t: TestContext,
  place: DatabasePlace = { file: join(temporaryFolder(t), 'comments.db') },
  more: Partial<AppOptions> = {},
  rateLimitWrite = 0,
): Promise<Site> => {
  const clock = new Clock();
  const comments = await commentsOf(t, place, { rateLimitWrite });
  const publisherTokens = [
    { name: 'bo', token: 'the-token-of-bo-123' },
    { name: 'anna', token },
  ];
  const { app } = await makeSite(
    t,
    { 'jobs/a.json': counter, 'jobs/b.json': { value: 1 } },
    { comments, publisherTokens, now: clock.now, ...more },
  );
  const publish: Site['publish'] = (body, headers = bearer, id = 'a') =>
    app.inject({
      method: 'PUT',
      url: `/api/jobs/${id}/points`,
      headers: { 'content-type': 'application/json', ...headers },
      payload: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const read = async (): Promise<JobsProgress> => (await app.inject('/api/jobs/a')).json<JobsProgress>();
  return { app, store: comments.store, clock, publish, read };
};

testOnEach('a figure is added, shown at once in every form, and answered the same again', async (t, place) => {
  const { app, clock, publish, read, store } = await openSite(t, place);
  const before = await app.inject('/api/jobs/a');
  const point = { date: '2019-12-31', value: 801.5, status: 'provisional' };
  const first = await publish(point);
  assert.equal(first.statusCode, 200, first.payload);
  assert.deepEqual(first.json<PublishedPoint>(), {
    ...point,
    revision: 1,
    recorded: '2020-01-01T12:00:00.000Z',
    publisher: 'anna',
  });
  assert.equal(first.headers['cache-control'], 'no-store');
  const after = await app.inject({ url: '/api/jobs/a', headers: { 'if-none-match': String(before.headers.etag) } });
  assert.equal(after.statusCode, 200);
  assert.deepEqual(after.json(), {
    goal: 1000,
    value: 801.5,
    asOf: '2019-12-31',
    status: 'provisional',
    history: [{ date: '2019-11-04', value: 742 }],
  });
  assert.match((await app.inject('/api/jobs/a.txt')).payload, /^801,5 av .* Preliminär uppgift\. .* 31 december 2019/);
  clock.time += 60_000;
  const again = await publish(point, { authorization: 'Bearer the-token-of-bo-123' });
  assert.deepEqual([again.statusCode, again.payload], [200, first.payload]);
  assert.equal((await readPoints(store, 'a')).length, 1);
  assert.deepEqual((await app.inject('/api/jobs/b')).json(), { value: 1 }, 'the other counter is not concerned');
  assert.equal((await read()).value, 801.5);
});

testOnEach('a figure is revised by who has seen it, and everything that was said is kept', async (t, place) => {
  const { publish, read, store, clock } = await openSite(t, place);
  const refused = async (body: object, says: RegExp): Promise<void> => {
    const answer = await publish(body);
    assert.equal(answer.statusCode, 409, answer.payload);
    const { type, detail, errors } = answer.json<Problem>();
    assert.equal(type, '/problems/point-differs');
    assert.match(detail ?? '', says);
    assert.equal(errors?.[0]?.pointer, '/revises');
  };
  const date = '2019-11-04';
  await refused({ date, value: 750 }, /^For 2019-11-04 it is 742, revision 0\. .* send "revises": 0\.$/);
  await refused({ date, value: 750, revises: 1 }, /revision 0/);
  const first = await publish({ date, value: 750, revises: 0 });
  assert.deepEqual(first.json<PublishedPoint>().status, 'revised');
  await refused({ date, value: 760, revises: 0 }, /it is 750 \(revised\), revision 1\./);
  await refused({ date, value: 742 }, /revision 1/);
  clock.time += 1000;
  const second = await publish({ date, value: 742, revises: 1 }, { authorization: 'Bearer the-token-of-bo-123' });
  assert.equal(second.json<PublishedPoint>().revision, 2);
  await refused({ date, value: 750, revises: 0 }, /revision 2/);
  await refused({ date, value: 742, status: 'provisional' }, /revision 2/);
  await refused({ date: '2019-12-01', value: 1, revises: 1 }, /nothing is published yet/);
  assert.deepEqual(await read(), { goal: 1000, value: 742, asOf: date, status: 'revised' });
  const common = { counter: 'a', date, status: null, withdrawn: 0 };
  assert.deepEqual(await readPoints(store, 'a'), [
    {
      ...common,
      revision: 1,
      value: 750,
      replaced: '{"value":742}',
      publisher: 'anna',
      recorded: '2020-01-01T12:00:00.000Z',
    },
    {
      ...common,
      revision: 2,
      value: 742,
      replaced: '{"value":750,"status":"revised","revised":true}',
      publisher: 'bo',
      recorded: '2020-01-01T12:00:01.000Z',
    },
  ]);
});

test('a figure that is kept back is told as that, in every form', async (t) => {
  const { app, publish, read } = await openSite(t);
  const answer = await publish({ date: '2019-12-31', value: null, status: 'confidential' });
  assert.equal(answer.statusCode, 200, answer.payload);
  assert.deepEqual((await read()).value, null);
  assert.equal((await app.inject('/api/jobs/a.jsonld')).statusCode, 404);
});

const faults: [title: string, body: unknown, pointers: string[]][] = [
  ['nothing', {}, ['/date', '/value']],
  ['a list', [], ['']],
  ['no object', '7', ['']],
  ['null', 'null', ['']],
  ['no JSON', '{"date":', ['']],
  ['a minus that is none', '{"date":"2019-12-31","value":\u22123}', ['']],
  ['an empty body', '', ['']],
  ['a date that is none', { date: '2019-02-29', value: 1 }, ['/date']],
  ['a date with a time', { date: '2019-12-31T00:00:00Z', value: 1 }, ['/date']],
  ['a year', { date: 2019, value: 1 }, ['/date']],
  ['a date before any counter', { date: '1899-12-31', value: 1 }, ['/date']],
  ['a year of two digits', { date: '0019-12-31', value: 1 }, ['/date']],
  ['a date in the future', { date: '2020-01-02', value: 1 }, ['/date']],
  ['a text with a space', { date: '2019-12-31', value: '1 000' }, ['/value']],
  ['a text with U+2212', { date: '2019-12-31', value: '\u22123' }, ['/value']],
  ['a number in quotes', { date: '2019-12-31', value: '3' }, ['/value']],
  ['a number below zero', { date: '2019-12-31', value: -1 }, ['/value']],
  ['more than a number can tell', '{"date":"2019-12-31","value":1e999}', ['/value']],
  ['a list of numbers', { date: '2019-12-31', value: [1] }, ['/value']],
  ['null without a reason', { date: '2019-12-31', value: null }, ['/value']],
  ['a number that is confidential', { date: '2019-12-31', value: 3, status: 'confidential' }, ['/value']],
  ['a status that is none', { date: '2019-12-31', value: 3, status: 'final' }, ['/status']],
  ['no status', { date: '2019-12-31', value: 3, status: null }, ['/status']],
  ['half a revision', { date: '2019-12-31', value: 3, revises: 0.5 }, ['/revises']],
  ['a revision as text', { date: '2019-12-31', value: 3, revises: '0' }, ['/revises']],
  ['a misspelt field', { date: '2019-12-31', value: 3, stauts: 'provisional' }, ['/stauts']],
  ['a field with a slash', { date: '2019-12-31', value: 3, 'a/b~': 1 }, ['/a~1b~0']],
];

test('a figure that is none is refused with the name of each field, and nothing is saved', async (t) => {
  const { publish, store } = await openSite(t);
  for (const [title, body, pointers] of faults) {
    const answer = await publish(body);
    assert.equal(answer.statusCode, 400, `${title}: ${answer.payload}`);
    const { type, errors = [] } = answer.json<Problem>();
    assert.equal(type, '/problems/invalid-request');
    assert.deepEqual(
      errors.map(({ pointer }) => pointer),
      pointers,
      title,
    );
  }
  assert.equal((await publish({ date: '2019-12-31', value: 1 }, bearer, 'none')).statusCode, 404);
  assert.equal((await publish({ date: '2019-12-31', value: 1 }, bearer, '__proto__')).statusCode, 404);
  assert.equal((await publish('x', { ...bearer, 'content-type': 'text/plain' })).statusCode, 415);
  assert.equal((await publish(`"${'x'.repeat(5000)}"`)).statusCode, 413);
  assert.deepEqual(await readPoints(store, 'a'), []);
});

test('only a token of the settings publishes, and the body of others is not read', async (t) => {
  const { app, publish } = await openSite(t);
  for (const authorization of [
    undefined,
    '',
    'Bearer',
    'Bearer the-token-of-anna-',
    `Bearer ${token}1`,
    `Bearer ${token} x`,
    `Basic ${token}`,
    token,
  ]) {
    const answer = await publish('no JSON', authorization === undefined ? {} : { authorization });
    assert.equal(answer.statusCode, 401, authorization);
    assert.equal(answer.headers['www-authenticate'], 'Bearer');
    assert.equal(answer.json<Problem>().type, '/problems/not-a-publisher');
    assert.ok(!answer.payload.includes(token));
  }
  assert.equal(
    (await publish({ date: '2019-12-31', value: 1 }, { authorization: `bearer  ${token}` })).statusCode,
    200,
  );
  assert.equal((await app.inject('/api/jobs/a/points')).statusCode, 401);
  assert.equal((await app.inject('/api/jobs/a/points/2019-12-31')).statusCode, 405);
  const withdrawal = { method: 'DELETE', url: '/api/jobs/a/points/2019-12-31?revises=1' } as const;
  assert.equal((await app.inject(withdrawal)).statusCode, 401);
  const nobody = await openSite(t, undefined, { publisherTokens: [] });
  assert.equal((await nobody.publish({ date: '2019-12-31', value: 1 })).statusCode, 401);
});

test('tokens are not tried by the thousand', async (t) => {
  const { publish } = await openSite(t, undefined, {}, 3);
  const statuses: number[] = [];
  for (let turn = 0; turn < 4; turn++)
    statuses.push((await publish({}, { authorization: 'Bearer a-guess-of-someone' })).statusCode);
  assert.deepEqual(statuses, [401, 401, 401, 429]);
});

test('today is the publisher’s', async (t) => {
  const { publish, clock } = await openSite(t);
  clock.time = Date.parse('2020-01-01T23:30:00Z');
  assert.equal((await publish({ date: '2020-01-02', value: 800 })).statusCode, 200);
  const tomorrow = await publish({ date: '2020-01-03', value: 800 });
  assert.match(tomorrow.payload, /must not be in the future; today is 2020-01-02\./);
});

test('while the database does not answer, the figure that was known last is served', async (t) => {
  const { app, publish, read, store } = await openSite(t);
  await publish({ date: '2019-12-31', value: 801 });
  const again = await makeSite(t, { 'jobs/a.json': counter }, { comments: await commentsOf(t, undefined, { store }) });
  store.read = () => Promise.reject(new UnavailableError('gone'));
  assert.equal((await read()).value, 801);
  assert.equal((await again.app.inject('/api/jobs/a')).json<JobsProgress>().value, 801, 'also after a start');
  store.read = () => Promise.reject(new Error('a fault of ours'));
  assert.equal((await app.inject('/api/jobs/a')).statusCode, 500);
});
