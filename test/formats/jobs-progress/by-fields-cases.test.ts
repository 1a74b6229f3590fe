/** What the pointers of a page lead to, as a reader sees it and as the developer is told. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StatedFacts } from '../../../src/formats/context.js';
import type { JobsProgress } from '../../../src/model/jobs-progress.js';
import { readOn } from './offices.js';

const along = 'value=/v;history=/h;history.date=/d;history.value=/n';

/** A history of these days, with 0, 1 and so on. */
const days = (...dates: string[]): unknown => ({ v: 9, h: dates.map((d, n) => ({ d, n })) });

const cases: [
  title: string,
  json: unknown,
  fields: string,
  expected: Partial<JobsProgress> & { periods?: string[] },
  reports?: string[],
  stated?: StatedFacts,
][] = [
  ['null is missing', { v: null }, 'value=/v', { value: null, status: 'missing' }],
  ['a sign in place of a figure is missing', { v: ' .. ' }, 'value=/v', { value: null, status: 'missing' }],
  [
    'a sign is confidential where the status says so',
    { v: ':', s: 'c' },
    'value=/v;status=/s',
    { value: null, status: 'confidential' },
  ],
  [
    'a figure whose status is missing is not shown',
    { v: 5, s: 'missing' },
    'value=/v;status=/s',
    { value: null, status: 'missing' },
  ],
  ['a status is a word of our own', { v: 1, s: 'estimated' }, 'value=/v;status=/s', { value: 1, status: 'estimated' }],
  ['a status is a flag', { v: 1, s: 'p' }, 'value=/v;status=/s', { value: 1, status: 'provisional' }],
  [
    'a status is several flags',
    { v: 1, s: 'er' },
    'value=/v;status=/s',
    { value: 1, status: 'estimated', revised: true },
  ],
  [
    'a status is a list of flags',
    { v: 1, s: ['p', 'r'] },
    'value=/v;status=/s',
    { value: 1, status: 'provisional', revised: true },
  ],
  [
    'a status is a short word of an office',
    { v: 1, s: 'prel' },
    'value=/v;status=/s',
    { value: 1, status: 'provisional' },
  ],
  [
    'a status is words of an office',
    { v: 1, s: ' preliminär uppgift' },
    'value=/v;status=/s',
    { value: 1, status: 'provisional' },
  ],
  ...[['Avser hushåll'], 'low', [], ['p', 7], 7].map((s): (typeof cases)[number] => [
    `${JSON.stringify(s)} is no status`,
    { v: 1, s },
    'value=/v;status=/s',
    { value: 1 },
    [
      '"s" must be one of "provisional", "estimated", "forecast", "unreliable", "revised", "confidential", "missing". It was left out.',
    ],
  ]),
  [
    'remarks and a break stand beside the figure and in the history',
    { v: 1, r: 'Avser hushåll', b: true, h: [{ d: '2024', n: 1, r: 7 }] },
    `${along};remark=/r;break=/b;history.remark=/r`,
    {
      value: 1,
      remark: 'Avser hushåll',
      break: true,
      history: [{ date: '2024-12-31', period: '2024', value: 1, remark: '7' }],
    },
  ],
  [
    'gaps of the history are missing',
    {
      v: 1,
      h: [
        { d: '2024', n: null },
        { d: '2025', n: '-', s: 'p' },
      ],
    },
    `${along};history.status=/s`,
    { value: 1, history: [{ date: '2024-12-31', period: '2024', value: null, status: 'missing' }] },
    ['"h[1].n" is "-", which is no number such as 1234.5 or "1 234,5". It was left out.'],
  ],
  ['six digits are months', days('202501', '202505'), along, { value: 9, periods: ['2025-01', '2025-05'] }],
  [
    'six digits are weeks where the name of the field says so',
    {
      v: 9,
      h: [
        { vecka: '202501', n: 1 },
        { vecka: '202505', n: 2 },
      ],
    },
    'value=/v;history=/h;history.date=/vecka;history.value=/n',
    { value: 9, periods: ['2025-W01', '2025-W05'] },
  ],
  [
    'six digits are weeks where the day of the figure can be nothing else',
    { ...(days('202501') as object), a: '202552' },
    `${along};asOf=/a`,
    { value: 9, asOf: '2025-12-28', period: '2025-W52', periods: ['2025-W01'] },
  ],
  [
    'six digits are weeks where the name of its day says so',
    { v: 9, vecka: '202502' },
    'value=/v;asOf=/vecka',
    { value: 9, asOf: '2025-01-12', period: '2025-W02' },
  ],
  [
    'first days that follow each other are months',
    days('2024-10-01', '2024-12-01', '2025-01-01'),
    along,
    { value: 9, periods: ['2024-10', '2024-12', '2025-01'] },
  ],
  [
    'two first days are days',
    days('2025-01-01', '2025-02-01'),
    along,
    { value: 9, periods: ['2025-01-01', '2025-02-01'] },
  ],
  [
    'first days that do not follow each other are days',
    days('2025-01-01', '2025-03-01', '2025-05-01'),
    along,
    { value: 9, periods: ['2025-01-01', '2025-03-01', '2025-05-01'] },
  ],
  [
    'first days with another day beside them are days',
    days('2025-01-01', '2025-02-01', '2025-03-02'),
    along,
    { value: 9, periods: ['2025-01-01', '2025-02-01', '2025-03-02'] },
  ],
  [
    'first days with that of the current month are days',
    days('2026-09-01', '2026-10-01', '2026-11-01'),
    along,
    { value: 9, periods: ['2026-09-01', '2026-10-01', '2026-11-01'] },
  ],
  ...['month', 'Månad', 'maaned', 'måned', 'refper', 'ref_period'].map((name): (typeof cases)[number] => [
    `a first day is a month in "${name}"`,
    { v: 1, [name]: '2025-01-01T00:00:00Z' },
    `value=/v;asOf=/${name}`,
    { value: 1, asOf: '2025-01-31', period: '2025-01' },
  ]),
  [
    'a figure of a period that has not begun is a forecast, and a gap is none',
    {
      v: 1,
      h: [
        { d: '2024', n: 1 },
        { d: '2027', n: 2 },
        { d: '2026', n: 3 },
        { d: '2028', n: null },
      ],
    },
    along,
    {
      value: 1,
      history: [
        { date: '2024-12-31', period: '2024', value: 1 },
        { date: '2026-12-31', period: '2026', value: 3 },
        { date: '2028-12-31', period: '2028', value: null, status: 'missing' },
      ],
      forecasts: [{ date: '2027-12-31', period: '2027', value: 2, status: 'forecast' }],
    },
  ],
  [
    'the figure of a period that has not begun is a forecast',
    { v: 1, a: '2027' },
    'value=/v;asOf=/a',
    { value: 1, status: 'forecast', asOf: '2027-12-31', period: '2027' },
  ],
  ['the figure of today is none', { v: 1, a: '2026-11-28' }, 'value=/v;asOf=/a', { value: 1, asOf: '2026-11-28' }],
  [
    'the history has no figure of the same day',
    {
      v: 1,
      a: '2025',
      h: [
        { d: '2025', n: 5 },
        { d: '2024', n: 4 },
      ],
    },
    `${along};asOf=/a`,
    { value: 1, asOf: '2025-12-31', period: '2025', history: [{ date: '2024-12-31', period: '2024', value: 4 }] },
  ],
  [
    'the decimals are those of all figures',
    { v: '1.50', h: [{ d: '2024', n: '2.25' }] },
    along,
    { value: 1.5, decimals: 2, periods: ['2024'] },
  ],
  [
    'there are none where they differ',
    { v: '1.5', h: [{ d: '2024', n: '2.25' }] },
    along,
    { value: 1.5, periods: ['2024'] },
  ],
  [
    'a sign before the figure is its unit',
    { v: '€5', g: '€7' },
    'value=/v;goal=/g',
    { value: 5, goal: 7, unit: { one: '€', other: '€', position: 'start' } },
  ],
  [
    'a unit has two forms',
    { v: 1, u: ' job | jobs ' },
    'value=/v;unit=/u',
    { value: 1, unit: { one: 'job', other: 'jobs' } },
  ],
  ['a unit without a form for one is none', { v: 1, u: '|x' }, 'value=/v;unit=/u', { value: 1 }],
  [
    'a figure with a label and no unit counts no jobs',
    { v: 1, l: 'Invånare' },
    'value=/v;label=/l',
    { value: 1, label: 'Invånare', unit: null },
  ],
  [
    'nor does one with a label beside it',
    { v: 1 },
    'value=/v',
    { value: 1, label: 'Invånare', unit: null },
    [],
    { label: 'Invånare' },
  ],
  [
    'a region without a name is left out, and one without a code has its name',
    {
      v: 1,
      r: [
        { c: 1, v: 2 },
        { n: 'A', v: 3 },
        { n: 5, v: 4, c: ' ' },
        { n: 'B', v: null },
      ],
    },
    'value=/v;regions=/r;regions.code=/c;regions.name=/n;regions.value=/v',
    {
      value: 1,
      regions: [
        { code: 'A', name: 'A', value: 3 },
        { code: '5', name: '5', value: 4 },
        { code: 'B', name: 'B', value: null, status: 'missing' },
      ],
    },
    ['"r[0]" has no name. It was left out.', '"r[2].c" must be text. It was left out.'],
  ],
  ['notes are texts and numbers', { v: 1, n: ['a', 1, {}, ' '] }, 'value=/v;notes=/n', { value: 1, notes: ['a', '1'] }],
  [
    'an address that leads nowhere is left out, and the rest of the source stays',
    { v: 1, s: 'SCB', u: 'javascript:1', l: 7 },
    'value=/v;source=/s;source.url=/u;source.license=/l',
    { value: 1, source: { name: 'SCB', license: '7' } },
    ['"u" must be an http(s), mailto or tel address. It was left out.'],
  ],
  [
    'a pointer to a lacking field is told, once and at the beginning of the document',
    { v: 1, h: [{ d: '2024', n: 1 }] },
    `${along};label=/x/y;history.remark=/r`,
    { value: 1, periods: ['2024'] },
    ['"label" is looked for at /x/y, but the beginning has "v", "h". It was left out.'],
  ],
  ['a start needs a figure', { v: 5, d: '2020' }, 'value=/v;start.date=/d', { value: 5 }],
  [
    'a figure that is too large is left out of the history',
    { v: 5, h: [{ d: '2024', n: 1e20 }] },
    along,
    { value: 5, history: [] },
    ['"h[0].n" is larger than can be told exactly. It was left out.'],
  ],
];

for (const [title, json, fields, expected, said = [], stated = {}] of cases)
  test(`by pointers, ${title}`, async () => {
    const { model, reports } = await readOn(json, { stated: { fields, ...stated } });
    const { periods, ...fieldsExpected } = expected;
    const { history, ...rest } = model;
    if (periods) {
      assert.deepEqual(
        history?.map(({ date, period }) => period ?? date),
        periods,
      );
      assert.deepEqual(rest, fieldsExpected);
    } else assert.deepEqual(model, fieldsExpected);
    assert.deepEqual(reports, said);
  });

for (const [title, json, fields, message] of [
  [
    'a goal in words',
    { v: 5, g: 'x' },
    'value=/v;goal=/g',
    '"g" is "x", which is no number such as 1234.5 or "1 234,5".',
  ],
  [
    'a goal of another sign',
    { v: '€5', g: '7 %' },
    'value=/v;goal=/g',
    '"g" must have the same sign of a unit as the figure, or none.',
  ],
  [
    'names of regions without regions',
    { v: 5 },
    'value=/v;regions.name=/n',
    '"fields" must say where the "regions" stands: pointers below it begin at each item.',
  ],
  [
    'regions without names',
    { v: 5 },
    'value=/v;regions=/r;regions.value=/n',
    '"fields" must say where the "regions.name" stands.',
  ],
  [
    'regions without figures',
    { v: 5 },
    'value=/v;regions=/r;regions.name=/n',
    '"fields" must say where the "regions.value" stands.',
  ],
] as const)
  test(`by pointers, ${title} is refused`, async () => {
    await assert.rejects(readOn(json, { stated: { fields } }), { message });
  });
