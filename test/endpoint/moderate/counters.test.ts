/** What moderators see of counters, and how they publish and withdraw figures. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { AppOptions } from '../../../endpoint/app-options.js';
import type { FigureRow } from '../../../endpoint/moderate/figure-rows.js';
import { readPoints, recordPoint } from '../../../endpoint/store/points.js';
import type { AuditRow } from '../../../endpoint/store/tables.js';
import type { DatabasePlace } from '../../../endpoint/store/store.js';
import type { JobsProgress } from '../../../src/model/jobs-progress.js';
import { Clock, commentsOf } from '../comments-site.js';
import { temporaryFolder, testOnEach } from '../databases.js';
import { makeSite, type Files } from '../example-site.js';
import { HandTimers, json, mirrorIn, Newsroom } from '../mirror/newsroom.js';
import { Moderator, moderators } from './moderator.js';

const path = '/moderate/counters';
const placeIn = (t: TestContext): DatabasePlace => ({ file: join(temporaryFolder(t), 'comments.db') });
const counter: JobsProgress = {
  label: 'Jobb i Göteborg',
  value: 742,
  asOf: '2019-11-04',
  goal: 1000,
  history: [{ date: '2018-12-31', value: 600, status: 'provisional' }],
};

/** An endpoint on 1 January 2020 with a counter of a file and one of a sheet, and one who has signed in. */
const openCounters = async (
  t: TestContext,
  place: DatabasePlace = placeIn(t),
  more: { files?: Files; rateLimitWrite?: number } & Partial<AppOptions> = {},
) => {
  const { files = {}, rateLimitWrite = 0, ...options } = more;
  const clock = new Clock();
  const comments = await commentsOf(t, place, { moderators, rateLimitWrite });
  const { app } = await makeSite(
    t,
    { 'jobs/a.json': counter, 'jobs/sheet.csv': 'Datum;Antal\n2019-06-30;12\n', ...files },
    {
      comments,
      now: clock.now,
      publisherTokens: [{ name: 'statistics', token: 'the-token-of-statistics' }],
      ...options,
    },
  );
  const anna = new Moderator(app);
  await anna.signIn();
  const send = (fields: Record<string, string>, by = anna, headers: Record<string, string | undefined> = {}) =>
    by.post(path, { token: by.token, counter: 'a', action: 'publish-point', ...fields }, headers);
  const rows = async (id = 'a', from = 0) =>
    (await anna.json<{ items: FigureRow[]; next: number | null }>(`${path}?counter=${id}&from=${String(from)}`)).items;
  const log = async () => (await anna.json<{ items: AuditRow[] }>('/moderate/log')).items;
  const read = async () => (await app.inject('/api/jobs/a')).json<JobsProgress>();
  return { app, anna, clock, send, rows, log, read, store: comments.store };
};

/** The page as a reader sees it. */
const textOf = (html: string): string =>
  html
    .replace(/^[^]*<main/, '<main')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

testOnEach('counters are listed with what they say now, and each with all its figures', async (t, place) => {
  const { app, anna, clock, rows } = await openCounters(t, place);
  const list = (await anna.get(path)).payload;
  assert.match(list, /<a href="\/moderate\/counters\?counter=a" dir="auto">Jobb i Göteborg<\/a>/);
  assert.match(textOf(list), /742 av 1\s000 jobb, 74\s% av målet\. Uppgift per 4 november 2019\. \/a sheet 12 jobb/);
  assert.match(list, /<a href="\/moderate\/counters" aria-current="page">Räknare<\/a>/);
  const publish = (body: object) =>
    app.inject({
      method: 'PUT',
      url: '/api/jobs/a/points',
      headers: { authorization: 'Bearer the-token-of-statistics' },
      payload: body,
    });
  await publish({ date: '2019-11-04', value: 750, revises: 0 });
  clock.time += 60_000;
  await publish({ date: '2019-11-04', value: 751, status: 'provisional', revises: 1 });
  const by = { publisher: 'statistics' };
  const filed = { revision: 0 };
  assert.deepEqual(await rows(), [
    {
      ...{ date: '2019-11-04', value: 751, status: 'provisional', state: 'counts', revision: 2 },
      ...by,
      recorded: '2020-01-01T12:01:00.000Z',
    },
    {
      ...{ date: '2019-11-04', value: 750, status: 'revised', state: 'replaced', revision: 1 },
      ...by,
      recorded: '2020-01-01T12:00:00.000Z',
    },
    { date: '2019-11-04', value: 742, state: 'replaced', ...filed },
    { date: '2018-12-31', value: 600, status: 'provisional', state: 'counts', ...filed },
  ]);
  const page = (await anna.get(`${path}?counter=a`)).payload;
  assert.match(
    textOf(page),
    /Datum Uppgift Status Vem När 4 november 2019 751 preliminär statistics 1 jan\. 2020 13:01 Dra tillbaka 4 november 2019 750 reviderad · ersatt statistics 1 jan\. 2020 13:00 4 november 2019 742 ersatt fil 31 december 2018 600 preliminär fil/,
  );
  assert.equal(page.match(/value="withdraw-point"/g)?.length, 1, 'what is in the file is not withdrawn here');
  assert.ok(page.includes('aria-label="Dra tillbaka: 4 november 2019: 751 (preliminär)"'));
  assert.equal((await anna.get(`${path}?counter=none`)).statusCode, 404);
  assert.equal((await anna.get(`${path}?counter=__proto__`, 'application/json')).statusCode, 404);
});

testOnEach('a figure is published and withdrawn by a form, shown at once, and told in the log', async (t, place) => {
  const { anna, clock, send, rows, log, read, store } = await openCounters(t, place);
  const added = await send({ date: '2019-12-31', value: '801.5', status: 'provisional' });
  assert.equal(added.statusCode, 303);
  const address = String(added.headers.location);
  assert.match(address, /^\/moderate\/counters\?counter=a&done=\w+$/);
  assert.deepEqual(await read(), {
    ...counter,
    value: 801.5,
    status: 'provisional',
    asOf: '2019-12-31',
    history: [...(counter.history ?? []), { date: '2019-11-04', value: 742 }],
  });
  const page = (await anna.get(address)).payload;
  assert.match(
    page,
    /<div class="told" role="status"><p>Uppgiften publicerad\.<\/p><\/div>/,
    'without a way to undo it',
  );
  clock.time += 1000;
  const gone = await send({ action: 'withdraw-point', date: '2019-12-31', revises: '1' });
  assert.equal(gone.statusCode, 303);
  assert.match(textOf((await anna.get(String(gone.headers.location))).payload), /Uppgiften tillbakadragen\./);
  assert.equal((await read()).value, 742);
  assert.deepEqual(
    (await rows()).slice(0, 2).map(({ value, state, revision, publisher }) => [value, state, revision, publisher]),
    [
      [null, 'withdrawn', 2, 'anna'],
      [801.5, 'withdrawn', 1, 'anna'],
    ],
  );
  assert.deepEqual(
    (await log()).map(({ moderator, action, thread, comment, detail, created }) => [
      ...[moderator, action, thread, comment, detail, created],
    ]),
    [
      ['anna', 'withdraw-point', null, null, 'a 2019-12-31', '2020-01-01T12:00:01.000Z'],
      ['anna', 'publish-point', null, null, 'a 2019-12-31', '2020-01-01T12:00:00.000Z'],
    ],
  );
  const told = (await anna.get('/moderate/log')).payload;
  assert.match(
    told,
    /<td>Uppgiften publicerad<\/td><td><a href="\/moderate\/counters\?counter=a" dir="ltr">a 2019-12-31<\/a>/,
  );
  const [, first] = await log();
  await anna.post('/moderate/undo', { token: anna.token, entry: first?.id ?? '' });
  assert.deepEqual([(await readPoints(store, 'a')).length, (await log()).length], [2, 2], 'the log undoes no figure');
  const confidential = await send({ date: '2019-12-30', value: '', status: 'confidential' });
  assert.equal(confidential.statusCode, 303);
  assert.equal((await rows())[2]?.status, 'confidential');
});

testOnEach(
  'two moderators do not overwrite what they have not seen, and are told what counts now',
  async (t, place) => {
    const { app, anna, send, rows, log } = await openCounters(t, place);
    const bo = new Moderator(app, 'bo');
    await bo.signIn();
    const day = { date: '2019-12-31' };
    const form = { ...day, value: '801' };
    assert.equal((await send(form)).statusCode, 303);
    assert.match(String((await send(form)).headers.location), /&not=not-so$/, 'the same once more');
    const other = { ...day, value: '802', status: 'provisional' };
    const refused = await send(other, bo);
    assert.equal(refused.statusCode, 409);
    assert.match(
      textOf(refused.payload),
      /Inget gjordes\. Det här är publicerat nu: 31 december 2019: 801\. Skicka formuläret en gång till/,
    );
    assert.match(refused.payload, /role="alert"/);
    assert.match(refused.payload, /name="revises" value="1"><input type="hidden" name="of" value="2019-12-31">/);
    assert.match(refused.payload, /name="date"[^>]* value="2019-12-31"/);
    assert.match(refused.payload, /name="value"[^>]* value="802"/);
    assert.match(refused.payload, /<option value="provisional" selected>/);
    // The form is sent once more, but its moderator has changed the day to one that somebody else has written meanwhile.
    await send({ date: '2019-12-30', value: '700' });
    const another = await send({ date: '2019-12-30', value: '802', revises: '1', of: '2019-12-31' }, bo);
    assert.equal(another.statusCode, 409, 'the revision of one day is not that of another');
    assert.equal((await send({ ...other, revises: '1', of: '2019-12-31' }, bo)).statusCode, 303);
    const stale = await send({ action: 'withdraw-point', ...day, revises: '1' });
    assert.equal(stale.statusCode, 409);
    assert.match(
      textOf(stale.payload),
      /Inget gjordes\. Det här är publicerat nu: 31 december 2019: 802 \(preliminär\)\. Jobb i Göteborg/,
    );
    assert.equal((await rows())[0]?.state, 'counts');
    const json = await send({ action: 'withdraw-point', ...day, revises: '1' }, anna, { accept: 'application/json' });
    assert.deepEqual(
      [json.statusCode, json.json<object>()],
      [
        409,
        {
          why: 'changed',
          told: 'Inget gjordes. Det här är publicerat nu: 31 december 2019: 802 (preliminär).',
          current: { ...day, value: 802, status: 'provisional', revised: true, revision: 2 },
        },
      ],
    );
    await send({ action: 'withdraw-point', ...day, revises: '2' });
    const late = await send({ action: 'withdraw-point', ...day, revises: '1' }, bo);
    assert.match(textOf(late.payload), /31 december 2019: tillbakadragen\./);
    const back = await send({ ...other, revises: '2' }, bo);
    assert.match(
      back.payload,
      /name="revises" value="3"/,
      'nor is what was withdrawn brought back by who has not seen that',
    );
    const both = await Promise.all([
      send({ ...other, value: '1', revises: '3' }),
      send({ ...other, value: '2', revises: '3' }, bo),
    ]);
    assert.deepEqual(both.map(({ statusCode }) => statusCode).sort(), [303, 409]);
    assert.equal((await log()).length, 5, 'one line for each row');
  },
);

test('a refused figure says what is taken, keeps what was typed, and saves nothing', async (t) => {
  const { anna, clock, send, log, store } = await openCounters(t);
  for (const [fields, field] of [
    [{ date: '1899-12-31', value: '1' }, 'date'],
    [{ date: '2020-01-02', value: '1' }, 'date'],
    [{ date: '2019-02-29', value: '1' }, 'date'],
    [{ date: '', value: '1' }, 'date'],
    [{ date: '2019-12-31', value: '' }, 'value'],
    [{ date: '2019-12-31', value: '-1' }, 'value'],
    [{ date: '2019-12-31', value: '1 000' }, 'value'],
    [{ date: '2019-12-31', value: '0x10' }, 'value'],
    [{ date: '2019-12-31', value: '1e999' }, 'value'],
    [{ date: '2019-12-31', value: '3', status: 'confidential' }, 'value'],
    [{ date: '2019-12-31', value: '3', status: 'final' }, 'status'],
  ] as [Record<string, string>, string][]) {
    const { statusCode, payload } = await send(fields);
    assert.equal(statusCode, 400, JSON.stringify(fields));
    assert.match(payload, /role="alert"><p>Dagen ligger mellan 1 januari 1900 och i dag\./);
    assert.match(payload, new RegExp(`name="${field}" aria-describedby="figure-hint" aria-invalid="true"`));
    assert.equal(payload.match(/aria-invalid/g)?.length, 1);
    if (field !== 'date') assert.match(payload, /name="date"[^>]* value="2019-12-31"/);
  }
  for (const fields of [
    { action: 'withdraw-point', date: '2019-12-31', revises: '0' },
    { action: 'withdraw-point', date: '2019-12-31', revises: '99999999999' },
    { action: 'erase' },
    { date: '2019-12-31', value: '1', revises: '7' },
  ])
    assert.equal((await send(fields)).statusCode, 400, JSON.stringify(fields));
  assert.equal((await send({ action: 'withdraw-point', date: '2019-11-04', revises: '1' })).statusCode, 404);
  assert.equal((await send({ counter: 'none', date: '2019-12-31', value: '1' })).statusCode, 404);
  assert.equal((await send({ counter: '__proto__', date: '2019-12-31', value: '1' })).statusCode, 404);
  assert.deepEqual([await readPoints(store, 'a'), await log()], [[], []]);
  clock.time = Date.parse('2020-01-01T23:30:00Z');
  await anna.signIn();
  assert.match((await anna.get(`${path}?counter=a`)).payload, / max="2020-01-02"/, 'today is the publisher’s');
  assert.equal((await send({ date: '2020-01-02', value: '1' })).statusCode, 303);
});

test('only a form of ours, from who is signed in, publishes or withdraws', async (t) => {
  const { app, anna, send, log, store } = await openCounters(t);
  const fields = { date: '2019-12-31', value: '801' };
  for (const [title, more, headers] of [
    ['another site', {}, { origin: 'https://evil.example' }],
    ['a partner on another port of the same host', {}, { origin: 'https://news.example:8264' }],
    ['what the browser calls cross-site', {}, { origin: undefined, 'sec-fetch-site': 'cross-site' }],
    ['no token', { token: '' }, {}],
    ['a wrong token', { token: 'x'.repeat(43) }, {}],
    ['a script without a token', { token: '' }, { accept: 'application/json' }],
  ] as [string, Record<string, string>, Record<string, string | undefined>][])
    for (const action of ['publish-point', 'withdraw-point'])
      assert.equal((await send({ ...fields, action, ...more }, anna, headers)).statusCode, 403, title);
  const nobody = new Moderator(app);
  for (const url of [path, `${path}?counter=a`]) {
    assert.equal(
      (await nobody.get(url)).headers.location,
      `/moderate/sign-in?${new URLSearchParams({ back: url }).toString()}`,
    );
    assert.equal((await nobody.get(url, 'application/json')).statusCode, 401);
  }
  const unsigned = await send(fields, nobody);
  assert.deepEqual([unsigned.statusCode, unsigned.headers.location], [303, '/moderate/sign-in']);
  const token = { authorization: 'Bearer the-token-of-statistics', accept: 'application/json' };
  assert.equal((await send(fields, nobody, token)).statusCode, 401, 'a publisher’s token is none of a moderator');
  assert.equal(
    (
      await anna.app.inject({
        method: 'PUT',
        url: '/api/jobs/a/points',
        headers: { cookie: anna.cookie },
        payload: fields,
      })
    ).statusCode,
    401,
    'nor the other way round',
  );
  assert.deepEqual([await readPoints(store, 'a'), await log()], [[], []]);
});

test('moderators and publishers with a token share the limit of their network', async (t) => {
  const { app, anna, send } = await openCounters(t, undefined, { rateLimitWrite: 3 });
  const guess = {
    method: 'GET',
    url: '/api/jobs/a/points',
    headers: { authorization: 'Bearer a-guess-of-someone' },
  } as const;
  assert.equal((await app.inject(guess)).statusCode, 401);
  assert.equal((await send({ date: '2019-12-31', value: '1' })).statusCode, 303);
  assert.equal((await send({ date: '1800-12-31', value: '1' })).statusCode, 400);
  const refused = await send({ date: '2019-12-30', value: '1' });
  assert.deepEqual([refused.statusCode, refused.headers['retry-after']], [429, '60']);
  assert.match(textOf(refused.payload), /För många försök\. Vänta en minut\./);
  assert.equal((await app.inject(guess)).statusCode, 429);
  assert.equal((await anna.get(path)).statusCode, 200);
});

test('a counter that is mirrored is shown with its source, and changed only there', async (t) => {
  const office = await Newsroom.open(t, json(counter));
  const { host } = new URL(office.origin);
  const source = { id: 'a', address: `http://user:secret@${host}/table`, format: null, select: null };
  const { anna, send, rows, log, store } = await openCounters(t, undefined, {
    jobs: [source],
    mirror: mirrorIn(temporaryFolder(t), new HandTimers()),
  });
  for (const url of [path, `${path}?counter=a`]) {
    const { payload } = await anna.get(url);
    assert.match(textOf(payload), new RegExp(`Uppgifterna kommer från ${host} och ändras där, inte här\\.`));
    assert.ok(!/publish-point|secret/.test(payload));
  }
  assert.deepEqual(
    (await rows()).map(({ value }) => value),
    [742, 600],
  );
  const point = { counter: 'a', date: '2019-12-31', value: 801, publisher: 'statistics', now: 0 };
  await recordPoint(store, point, undefined);
  const page = (await anna.get(`${path}?counter=a`)).payload;
  assert.ok(page.includes('<td>statistics</td>') && !page.includes('withdraw-point'));
  for (const fields of [
    { date: '2019-12-30', value: '1' },
    { action: 'withdraw-point', date: '2019-12-31', revises: '1' },
  ]) {
    const refused = await send(fields);
    assert.equal(refused.statusCode, 409);
    assert.match(textOf(refused.payload), /ändras där, inte här\./);
  }
  assert.deepEqual([(await readPoints(store, 'a')).length, await log()], [1, []]);
});

test('hostile words of a counter stay text', async (t) => {
  const hostile = '"\'><script>alert(1)</script><img src=x onerror=alert(1)>';
  const { anna, send, store } = await openCounters(t, undefined, {
    files: { 'jobs/a.json': { ...counter, label: hostile, unit: { other: hostile } } },
  });
  await recordPoint(store, { counter: 'a', date: '2019-12-31', value: 1, publisher: hostile, now: 0 }, undefined);
  const asked = encodeURIComponent(hostile);
  for (const answer of [
    await anna.get(path),
    await anna.get(`${path}?counter=a`),
    await anna.get(`${path}?counter=${asked}&from=${asked}&done=${asked}&not=${asked}`),
    await anna.get(`${path}?counter=a&counter=b&from=-1`),
    await send({ date: hostile, value: hostile, status: hostile, revises: hostile, of: hostile }),
    await send({ counter: hostile, date: hostile }),
    await anna.get('/moderate/log'),
  ]) {
    assert.ok(!answer.payload.includes('<img') && !/<script(?! defer src="\/moderate\.js">)/.test(answer.payload));
    assert.ok(answer.statusCode < 500);
  }
  assert.ok((await anna.get(path)).payload.includes('&gt;&lt;img src=x onerror=alert(1)&gt;'));
});

testOnEach('a thousand figures, and a hundred counters, are shown by the page', async (t, place) => {
  const files = Object.fromEntries(
    Array.from({ length: 98 }, (_, at) => [`jobs/n${String(at).padStart(3, '0')}.json`, { value: at }]),
  );
  const { anna, rows, store } = await openCounters(t, place, { files });
  await store.write(async (db) => {
    const points = Array.from({ length: 1000 }, (_, at) => ({
      ...{
        counter: 'a',
        date: `20${String(10 + Math.floor(at / 125))}-06-01`,
        revision: (at % 125) + 1,
        value: 10_000 + at,
      },
      ...{ status: null, replaced: null, publisher: 'statistics', recorded: '2020-01-01T12:00:00.000Z', withdrawn: 0 },
    }));
    for (let from = 0; from < 1000; from += 100)
      await db
        .insertInto('points')
        .values(points.slice(from, from + 100))
        .execute();
  });
  const seen: string[] = [];
  let address: string | undefined = `${path}?counter=a`;
  let pages = 0;
  while (address !== undefined) {
    const { payload }: { payload: string } = await anna.get(address);
    assert.ok(payload.length < 60_000, String(payload.length));
    seen.push(...Array.from(payload.matchAll(/<td class="figure">([^<]*)</g), ([, value]) => value ?? ''));
    address = /rel="next" href="([^"]*)"/.exec(payload)?.[1]?.replaceAll('&amp;', '&');
    pages += 1;
  }
  assert.deepEqual([pages, seen.length, new Set(seen).size], [21, 1002, 1002], 'each once, and those of the file');
  assert.deepEqual(
    (await rows('a', 1000)).map(({ value }) => value),
    [10_001, 10_000],
  );
  const lists: string[][] = [];
  for (const from of ['', '?from=50'])
    lists.push(
      Array.from((await anna.get(`${path}${from}`)).payload.matchAll(/\?counter=(\w+)"/g), ([, id]) => id ?? ''),
    );
  assert.deepEqual([lists[0]?.length, lists[1]?.length, new Set(lists.flat()).size], [50, 50, 100]);
});
