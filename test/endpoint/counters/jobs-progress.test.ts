import assert from 'node:assert/strict';
import { test } from 'node:test';
import { own } from '../../../src/formats/jobs-progress/own.js';
import type { Problem } from '../../../src/model/problem.js';
import { makeSite } from '../example-site.js';

const counter = {
  value: 742,
  asOf: '2019-11-30',
  goal: 1000,
  deadline: '2020-12-31',
  start: { value: 0, date: '2017-10-10' },
  unit: { zero: 'z', one: 'miejsce', two: 't', few: 'miejsca', many: 'miejsc', other: 'miejsca', position: 'end' },
  source: { name: 'Statistikbyrån', url: '/statistik' },
  history: [{ date: '2018-01-01', value: null, status: 'confidential' }],
};

test('a counter goes through the format that widgets read it with', async (t) => {
  const { app, warnings } = await makeSite(t, { 'jobs/1000-jobb.json': counter });
  const answer = await app.inject('/api/jobs/1000-jobb');
  assert.equal(answer.statusCode, 200);
  assert.match(String(answer.headers['cache-control']), /^public, max-age=60, s-maxage=60/);
  const read = own(answer.json(), { base: 'https://news.example/api/jobs/1000-jobb', report: assert.fail });
  assert.deepEqual(read, { ...counter, source: { name: 'Statistikbyrån', url: 'https://news.example/statistik' } });
  assert.deepEqual(warnings, []);
});

test('a counter that is not there is a problem', async (t) => {
  const { app } = await makeSite(t);
  for (const id of ['none', '%00', '..%2f..%2fpackage', '__proto__', 'constructor', 'a%0d%0aset-cookie:x']) {
    const answer = await app.inject(`/api/jobs/${id}`);
    assert.equal(answer.statusCode, 404, id);
    assert.equal(answer.json<Problem>().type, '/problems/not-found');
    assert.equal(answer.headers['set-cookie'], undefined);
  }
});

test('a goal that is not shown is named, and the figure is served', async (t) => {
  const { app, warnings } = await makeSite(t, {
    'jobs/a.json': { value: 7, goal: 0 },
    'jobs/b.json': { value: 7, goal: 0, start: { value: 9 } },
    'jobs/c.csv': 'datum;antal;mål\n2026-01-31;7;0\n',
  });
  assert.equal((await app.inject('/api/jobs/a')).statusCode, 200);
  assert.equal(warnings.length, 2, warnings.join('\n'));
  assert.match(warnings.join('\n'), /a\.json: "goal" is 0, which needs a "start" .*\n.*c\.csv: "goal" is 0, /);
});

test('a figure as text, an impossible date and a null that is not confidential are named as faults', async (t) => {
  const { app, warnings } = await makeSite(t, {
    'jobs/text.json': { value: '742' },
    'jobs/date.json': { value: 1, asOf: '2019-02-29' },
    'jobs/null.json': { value: null },
    'jobs/good.json': { value: 1 },
    'jobs/bad name.json': { value: 1 },
  });
  assert.equal((await app.inject('/api/jobs/good')).statusCode, 200);
  for (const [id, field] of [
    ['text', 'value'],
    ['date', 'asOf'],
    ['null', 'value'],
  ] as const) {
    assert.equal((await app.inject(`/api/jobs/${id}`)).statusCode, 404);
    assert.equal(warnings.filter((line) => line.includes(`${id}.json: "${field}" `)).length, 1, id);
  }
  assert.equal(warnings.filter((line) => line.includes('bad name.json is not read')).length, 1);
});
