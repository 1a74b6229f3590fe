/** Any JSON by the pointers of a page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProgress } from '../../../src/formats/jobs-progress/formats.js';
import { writtenDay, writtenNumber } from '../../../src/formats/jobs-progress/written.js';
import type { JobsProgress } from '../../../src/model/jobs-progress.js';

const read = async (
  json: unknown,
  fields: string,
  more: { goal?: string } = {},
): Promise<{ progress: JobsProgress | null; reports: string[] }> => {
  const reports: string[] = [];
  const context = { base: 'https://any.example/a.json', report: (line: string) => reports.push(line) };
  return { progress: await readProgress(json, { ...context, stated: { fields, ...more } }), reports };
};

const series = [
  { date: '2024-12-31', n: 700 },
  { date: '2025-12-31', n: '1 210,5' },
  { date: '2026-08-31', n: 742 },
];
const json = { data: { count: 742, date: '2026-08-31', series } };

test('a figure and its history are read where the page says that they stand', async () => {
  const fields = 'value=/data/count; asOf=/data/date; history=/data/series; history.value=/n; history.date=/date';
  assert.deepEqual(await read(json, fields), {
    progress: {
      value: 742,
      asOf: '2026-08-31',
      history: [
        { date: '2024-12-31', value: 700 },
        { date: '2025-12-31', value: 1210.5 },
      ],
    },
    reports: [],
  });
});

test('every field of the model can be pointed to', async () => {
  const document = {
    a: ['12', '2026-08', 'provisional', '20', '2030-12-31', '2', '2020-01-01', 'Jobb', 'jobb', 'SCB', '/om', 'CC0'],
    notes: ['En.', 'Två.'],
    page: '/mål',
    parts: { '1480': { c: 1480, n: 'Göteborg', v: 8, g: 9, s: 'revised' }, '1481': { c: 1481, n: 'Mölndal', v: 4 } },
  };
  const at = [
    'value',
    'asOf',
    'status',
    'goal',
    'deadline',
    'start',
    'start.date',
    'label',
    'unit',
    'source',
    'source.url',
    'source.license',
  ];
  const fields = [
    ...at.map((name, index) => `${name}=/a/${String(index)}`),
    'notes=/notes;url=/page;regions=/parts;regions.code=/c;regions.name=/n;regions.value=/v;regions.goal=/g;regions.status=/s',
  ].join(';');
  assert.deepEqual((await read(document, fields)).progress, {
    value: 12,
    asOf: '2026-08-31',
    period: '2026-08',
    status: 'provisional',
    goal: 20,
    deadline: '2030-12-31',
    start: { value: 2, date: '2020-01-01' },
    label: 'Jobb',
    unit: { one: 'jobb', other: 'jobb' },
    source: { name: 'SCB', url: 'https://any.example/om', license: 'CC0' },
    regions: [
      { code: '1480', name: 'Göteborg', value: 8, goal: 9, status: 'revised' },
      { code: '1481', name: 'Mölndal', value: 4 },
    ],
    notes: ['En.', 'Två.'],
    url: 'https://any.example/m%C3%A5l',
  });
});

test('a list as the document, and our own JSON, are read by pointers too; a goal is completed', async () => {
  assert.deepEqual((await read([{ n: 0 }], 'value=/0/n', { goal: '10' })).progress, { value: 0, goal: 10 });
  assert.equal((await read({ value: 1, other: 2 }, 'value=/other')).progress?.value, 2);
  assert.equal((await read({ items: [], total: 3 }, 'value=/total')).progress?.value, 3);
});

test('a confidential figure has no value', async () => {
  const { progress } = await read({ v: 5, s: 'confidential' }, 'value=/v;status=/s');
  assert.deepEqual(progress, { value: null, status: 'confidential' });
});

test('a pointer that leads nowhere is named with the last value on its way', async () => {
  const refused: [fields: string, says: RegExp][] = [
    ['asOf=/data/date', /^"fields" must say where the "value" stands\.$/],
    ['value=/data/cuont', /^"value" is looked for at \/data\/cuont, but \/data has "count", "date", "series"\.$/],
    ['value=data', /a JSON Pointer begins with "\/"/],
    ['value=/data/count|unix', /^"fields" has "\|unix" behind "value": nothing stands behind a pointer here\.$/],
    ['count=/data/count', /^"fields" has "count", which is none of value, asOf, /],
    ['value=/data/date', /^"data\.date" is "2026-08-31", which is no number/],
    ['value=/data', /^"data" must be a number\.$/],
    ['value=/data/count;asOf=/data/count', /^"data\.count" is "742", which is no date/],
    ['value=/data/count;history=/data/series;history.value=/n', /must say where the "history\.date" stands/],
    ['value=/data/count;history.value=/n;history.date=/date', /must say where the "history" stands: .* each item/],
  ];
  for (const [fields, says] of refused)
    await assert.rejects(read(json, fields), (error: Error) => {
      assert.match(error.message, says);
      return true;
    });
  await assert.rejects(read({ n: 9007199254740993 }, 'value=/n'), /is larger than can be told exactly/);
});

test('figures have the same sign of a unit, and a goal has it or none', async () => {
  const fields = 'value=/v;goal=/g;history=/h;history.date=/d;history.value=/v';
  await assert.rejects(read({ v: '74', g: '80 %', h: [] }, fields), /"g" must have the same sign/);
  const { progress, reports } = await read({ v: '74 %', g: 80, h: [{ d: '2025', v: 70 }] }, fields);
  assert.deepEqual(progress, { value: 74, goal: 80, unit: { one: '%', other: '%' }, history: [] });
  assert.match(reports.join(), /"h\[0\]\.v" must have the same sign/);
});

test('a faulty item is reported with its place, and left out', async () => {
  const points = [{ d: '1/2/2026', n: 1 }, { d: '2026-02-01' }, { d: '2026-03-01', n: 3 }];
  const { progress, reports } = await read(
    { n: 9, points },
    'value=/n;history=/points;history.date=/d;history.value=/n',
  );
  assert.deepEqual(progress?.history, [{ date: '2026-03-01', value: 3 }]);
  assert.equal(reports.length, 2);
  assert.match(reports[0] ?? '', /^"points\[0\]\.d" is "1\/2\/2026", which may be 2026-02-01 or 2026-01-02/);
  assert.match(reports[1] ?? '', /^"history\.value" is looked for at \/n, but points\[1\] has "d"\./);
});

const numbers: [text: string, value: number | RegExp][] = [
  ['742', 742],
  ['0', 0],
  ['-0', 0],
  ['\u22125', -5],
  ['1 234,5', 1234.5],
  ['1\u00a0234', 1234],
  ['12\u202f345\u202f678', 12345678],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234.567', 1234567],
  ['1,234,567', 1234567],
  ["1'234", 1234],
  ['12,5', 12.5],
  ['0,125', 0.125],
  ['1234,567', 1234.567],
  ['4.0', 4],
  ['1,234', /may be 1\.234 or 1234/],
  ['-1.000', /may be -1\.000 or -1000/],
  ['12 34', /no number/],
  ['1 234 56', /no number/],
  ['1.234.56', /no number/],
  ['1e3', /no number/],
  ['', /no number/],
  ['12 jobb', /no number/],
  ['9007199254740993', /more digits than can be told exactly/],
  ['9007199254740991', 9007199254740991],
  ['0.1234567890123456789', /more digits/],
];

for (const [text, value] of numbers)
  test(`the number ${JSON.stringify(text)} is ${String(value)}`, () => {
    const read = writtenNumber(text);
    if (typeof value === 'number') assert.ok(Object.is(read.value, value), JSON.stringify(read));
    else assert.match(read.fault ?? '', value);
  });

const days: [text: string, date: string | RegExp, period?: string][] = [
  ['2026-11-28', '2026-11-28'],
  ['2026-11-28T23:30:00+01:00', '2026-11-28'],
  ['2026-11-28 23:30', '2026-11-28'],
  ['2026/1/2', '2026-01-02'],
  ['31.12.2026', '2026-12-31'],
  ['12/31/2026', '2026-12-31'],
  ['2/2/2026', '2026-02-02'],
  ['1/2/2026', /may be 2026-02-01 or 2026-01-02/],
  ['1.2.2026', /may be 2026-02-01 or 2026-01-02/],
  ['2026-13-01', /no date/],
  ['2026-02-29', /no date/],
  ['30/30/2026', /no date/],
  ['1/2/26', /no date/],
  ['igår', /no date/],
  ['2024', '2024-12-31', '2024'],
  ['2026-08', '2026-08-31', '2026-08'],
  ['2025Q3', '2025-09-30', '2025-Q3'],
];

for (const [text, date, period] of days)
  test(`the day ${JSON.stringify(text)} is ${String(date)}`, () => {
    const read = writtenDay(text);
    if (typeof date === 'string') assert.deepEqual(read.value, { date, ...(period !== undefined && { period }) });
    else assert.match(read.fault ?? '', date);
  });
