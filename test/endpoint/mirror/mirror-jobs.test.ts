/** Counters whose figures are mirrored from elsewhere. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readConfig } from '../../../endpoint/settings/config.js';
import { ConfigurationError } from '../../../endpoint/operator/configuration-error.js';
import type { JobsSource } from '../../../endpoint/mirror/jobs.js';
import type { MirrorOptions } from '../../../endpoint/mirror/mirror.js';
import { UnavailableError } from '../../../endpoint/store/unavailable-error.js';
import type { JobsProgress } from '../../../src/model/jobs-progress.js';
import { cube } from '../../formats/jobs-progress/documents.js';
import { commentsOf } from '../comments-site.js';
import { makeFolder, openSite } from '../example-site.js';
import { xlsx } from '../spreadsheets/sheets.js';
import { HandTimers, json, Newsroom, mirrorIn } from './newsroom.js';

const minute = 60_000;

const open = async (
  t: TestContext,
  sources: (Pick<JobsSource, 'id' | 'address'> & Partial<JobsSource>)[],
  folder = makeFolder(t),
  mirror: Partial<MirrorOptions> = {},
) => {
  const timers = new HandTimers();
  const comments = await commentsOf(t);
  const site = await openSite(t, folder, {
    jobs: sources.map((source) => ({ format: null, select: null, ...source })),
    mirror: mirrorIn(folder, timers, mirror),
    comments,
    publisherTokens: [{ name: 'anna', token: 'the-token-of-anna-1' }],
  });
  const read = async (id = 'a'): Promise<JobsProgress> =>
    (await site.app.inject(`/api/jobs/${id}`)).json<JobsProgress>();
  return { ...site, timers, read, store: comments.store };
};

test('a figure of a statistics office is chosen, served in every form, and asked for again with conditions', async (t) => {
  const office = await Newsroom.open(t, json(cube(), { etag: '"one"' }));
  const { app, timers, warnings, read } = await open(t, [
    { id: 'a', address: `${office.origin}/table`, select: 'Region=1480;Kon=1' },
  ]);
  assert.deepEqual(warnings, []);
  const { value, asOf, source } = await read();
  assert.deepEqual([value, asOf, source], [40, '2017-12-31', { name: 'Exempelbyrån' }]);
  assert.match((await app.inject('/api/jobs/a.txt')).payload, /^Jobb efter region: Göteborg, män: 40 personer\./);
  const { etag } = (await app.inject('/api/jobs/a')).headers;
  assert.equal(timers.pause, 5 * minute);
  office.answering = (_request, response) => response.writeHead(304).end();
  assert.equal(await timers.turn(), 5 * minute);
  assert.equal(office.requests.at(-1)?.headers['if-none-match'], '"one"');
  assert.equal((await app.inject('/api/jobs/a')).headers.etag, etag);
  office.answering = json({ value: 41 });
  await timers.turn();
  assert.deepEqual(await read(), { value: 41 });
});

test('a figure gets its goal from the setting, and a copy with another goal is not taken', async (t) => {
  const office = await Newsroom.open(t, json({ data: { count: 742 }, value: 'no figure' }));
  const folder = makeFolder(t);
  const source = { id: 'a', address: `${office.origin}/any` };
  const stated = { fields: 'value=/data/count', goal: '1000', unit: 'job|jobs' };
  const { app, read, warnings } = await open(t, [{ ...source, stated }], folder);
  assert.deepEqual(warnings, []);
  assert.deepEqual(await read(), { value: 742, goal: 1000, unit: { one: 'job', other: 'jobs' } });
  assert.match((await app.inject('/api/jobs/a.txt?lang=en')).payload, /^742 of 1,000 jobs, 74% of the goal\./);
  await app.close();
  office.answering = json({}, {}, 500);
  assert.equal((await (await open(t, [{ ...source, stated }], folder)).read()).goal, 1000);
  const other = await open(t, [{ ...source, stated: { ...stated, goal: '2000' } }], folder);
  assert.equal((await other.app.inject('/api/jobs/a')).statusCode, 404);
});

test('a goal that is not shown is named, and the figure is served without it', async (t) => {
  const office = await Newsroom.open(t, json({ value: 7, goal: 0 }));
  const { app, warnings } = await open(t, [{ id: 'a', address: `${office.origin}/any` }]);
  assert.match(warnings.join('\n'), /"goal" is 0, which needs a "start" of another value/);
  assert.match((await app.inject('/api/jobs/a.txt?lang=en')).payload, /^7 jobs\./);
});

test('a published sheet is read, completed, and named by its cell where it is wrong', async (t) => {
  const office = await Newsroom.open(t, json({}));
  const csv =
    (text: string | Uint8Array, type = 'text/csv; charset=utf-8'): typeof office.answering =>
    (_request, response) => {
      response.writeHead(200, { 'content-type': type }).end(text);
    };
  office.answering = csv('Datum,Antal\n2025-12-31,600\n2026-10-31,"742,5"\n');
  const { app, read, warnings, timers } = await open(t, [
    { id: 'a', address: `${office.origin}/pub?output=csv`, stated: { goal: '1000' } },
  ]);
  assert.deepEqual(warnings, []);
  const figure = { value: 742.5, asOf: '2026-10-31', goal: 1000, history: [{ date: '2025-12-31', value: 600 }] };
  assert.deepEqual(await read(), figure);
  office.answering = csv('Datum,Antal\n1/2/2026,600\n');
  await timers.turn();
  const [line = ''] = warnings.slice(-1);
  assert.match(line, /"A2" is "1\/2\/2026", which may be 2026-02-01 or 2026-01-02/);
  assert.deepEqual(await read(), figure);
  const sheet = xlsx([
    ['Datum', 'Antal'],
    ['2026-11-30', 800],
  ]);
  office.answering = csv(sheet, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  await timers.turn();
  assert.equal((await read()).value, 800);
  assert.equal((await app.inject('/api/jobs/a')).statusCode, 200);
});

test('a broken, ambiguous or empty answer changes nothing, is reported once, and a restart serves the copy', async (t) => {
  const office = await Newsroom.open(t, json({ value: 742 }));
  const folder = makeFolder(t);
  const source = { id: 'a', address: `${office.origin}/table` };
  const { timers, warnings, read, app } = await open(t, [source], folder);
  for (const [answering, says] of [
    [json({}, {}, 500), /^source 1 \(127\.0\.0\.1\) answers 500\. The last good copy is served\.$/],
    [json({ ...cube(), dimension: undefined }), /The last good copy is served\.$/],
    [json(null), /has no figure\. The last good copy/],
    [json({ value: '742' }), /"value" must be a number without quotes/],
  ] as const) {
    office.answering = answering;
    const before = warnings.length;
    assert.equal(await timers.turn(), 15_000);
    await timers.turn();
    assert.equal(warnings.length, before + 1, warnings.join('\n'));
    assert.match(warnings.at(-1) ?? '', says);
    assert.deepEqual(await read(), { value: 742 });
    office.answering = json({ value: 742 });
    await timers.turn();
  }
  await app.close();
  office.answering = json({}, {}, 500);
  assert.deepEqual(await (await open(t, [source], folder)).read(), { value: 742 });
  const other = await open(t, [{ ...source, select: 'Kon=1' }], folder);
  assert.equal(
    (await other.app.inject('/api/jobs/a')).statusCode,
    404,
    'a copy of another selection is another figure',
  );
  assert.deepEqual(readdirSync(join(folder, 'data/mirror/jobs')), ['a.json']);
});

test('an address in our own network is refused, and a key in an address is never shown', async (t) => {
  const office = await Newsroom.open(
    t,
    json({ value: 742, label: 'Key k3y-0F-office', url: '?key=k3y-0F-office', source: { name: 'Byrån' } }),
  );
  const address = `${office.origin}/table?key=k3y-0F-office`;
  const refused = await open(t, [{ id: 'a', address }], undefined, { allow: [] });
  assert.equal(office.requests.length, 0);
  assert.match(refused.warnings.join('\n'), /leads to an address that is not public/);
  const { read, warnings } = await open(t, [{ id: 'a', address }]);
  assert.deepEqual(await read(), { value: 742, source: { name: 'Byrån' } });
  assert.match(warnings.join('\n'), /"label" holds the key of the source\. It was left out\./);
  assert.doesNotMatch([...warnings, ...refused.warnings].join('\n'), /k3y/);
});

test('a published figure stays when the source has a new one', async (t) => {
  const office = await Newsroom.open(t, json({ value: 742, asOf: '2019-11-04' }));
  const { app, timers, read, store } = await open(t, [{ id: 'a', address: office.origin }]);
  const published = await app.inject({
    method: 'PUT',
    url: '/api/jobs/a/points',
    headers: { authorization: 'Bearer the-token-of-anna-1' },
    payload: { date: '2019-12-31', value: 801 },
  });
  assert.equal(published.statusCode, 200, published.payload);
  // Also while the database does not answer.
  store.read = () => Promise.reject(new UnavailableError('gone'));
  office.answering = json({ value: 750, asOf: '2019-11-30' });
  await timers.turn();
  assert.deepEqual(await read(), {
    value: 801,
    asOf: '2019-12-31',
    history: [{ date: '2019-11-30', value: 750 }],
  });
});

test('counters elsewhere are set by name, address and choice', () => {
  const read = (value: string): unknown => readConfig({ SPRID_JOBS: value }, '/sprid').config.jobs;
  assert.equal(read('/a=http/folder'), '/a=http/folder');
  assert.deepEqual(
    read('a=https://office.example/t?x=1,2#select=Kon=TotSa;Alder=15%2D24, b-1=http://other.example/#format=kolada'),
    [
      { id: 'a', address: 'https://office.example/t?x=1,2', format: null, select: 'Kon=TotSa;Alder=15-24' },
      { id: 'b-1', address: 'http://other.example/', format: 'kolada', select: null },
    ],
  );
  for (const [value, says] of [
    ['https://hunter2.example', /^SPRID_JOBS: counter 1 must be a name and an http\(s\) address/],
    ['a=https://a.example, b=https://[hunter2', /^SPRID_JOBS: counter 2 must be a name/],
    ['a b=https://hunter2.example', /^SPRID_JOBS/],
    ['a=https://hunter2.example#kon=1', /counter 1 may have only "format", "select", .* and "source" after its "#"/],
    ['a=https://hunter2.example#select=%', /counter 1 has a choice that is broken: "select" cannot be decoded/],
    ['a=https://hunter2.example,a=https://b.example', /two counters are called "a"/],
    ['a.svg=https://hunter2.example', /a counter cannot be called "a\.svg"/],
  ] as const)
    assert.throws(
      () => read(value),
      (error: Error) =>
        error instanceof ConfigurationError && says.test(error.message) && !error.message.includes('hunter2'),
      value,
    );
});
