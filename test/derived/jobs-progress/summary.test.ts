import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { particulars, signed, type Particulars } from '../../../src/derived/jobs-progress/particulars.js';
import { ownWords, plainText } from '../../../src/derived/jobs-progress/summary.js';
import { unitBehind } from '../../../src/derived/jobs-progress/unit-behind.js';
import { isDash } from '../../../src/derived/jobs-progress/told-statuses.js';
import { words } from '../../../src/locales/jobs-progress/en.js';
import type { HistoryPoint, JobsProgress } from '../../../src/model/jobs-progress.js';

const today = '2026-11-28';
const said = (progress: JobsProgress): string => plainText(progress, today, words);

describe('the subject before the sentence', () => {
  for (const [label, text] of [
    ['Firms', 'Firms: 5 jobs.'],
    ['Firms:', 'Firms: 5 jobs.'],
    ['Firms, etc.', 'Firms, etc: 5 jobs.'],
    ['How many?', 'How many? 5 jobs.'],
    ['Growth!', 'Growth! 5 jobs.'],
    ['And so on…', 'And so on… 5 jobs.'],
    ['How many? Firms', 'How many? Firms: 5 jobs.'],
    ['A. B: Firms', 'A. B: Firms: 5 jobs.'],
    ['', '5 jobs.'],
  ] as const)
    it(`is "${text}" for ${JSON.stringify(label)}`, () => {
      assert.equal(said({ value: 5, label }), text);
    });

  it('stands on one line with it', () => {
    assert.equal(said({ value: 5, label: 'Firms\r\n\u2028of\u2029all' }), 'Firms of all: 5 jobs.');
  });
});

describe('a newer figure without a value', () => {
  const point = (date: string, value: number | null, more: Partial<HistoryPoint> = {}): HistoryPoint => ({
    date,
    value,
    ...more,
  });
  const older = point('2018-12-31', null);
  const second = point('2020-12-31', null);
  const third = point('2021-12-31', null, { status: 'confidential' });
  const cases: [what: string, history: HistoryPoint[], text: string][] = [
    ['is the newest of several', [older, second, third], 'The figure for 31 December 2021 is confidential'],
    [
      'is the newest of several in any order',
      [third, older, second],
      'The figure for 31 December 2021 is confidential',
    ],
    ['is said to be missing', [second, older], 'The figure for 31 December 2020 is missing'],
    ['is a dash as the source has it', [{ ...second, remark: '–' }], 'Figure for 31 December 2020: –'],
    ['is none where it has a value', [point('2020-12-31', 7)], ''],
    ['is none of the same day', [point('2019-12-31', null)], ''],
    ['is none that is older', [older], ''],
  ];
  for (const [what, history, text] of cases)
    it(what, () => {
      const whole = said({ value: 5, asOf: '2019-12-31', history });
      const [first = '', ...rest] = whole.split('. ');
      assert.equal(first, '5 jobs');
      if (text) assert.ok(rest[0]?.startsWith(text), whole);
      else assert.deepEqual(rest, ['As of 31 December 2019.']);
    });

  it('is nothing beside a figure that has no day, or no value itself', () => {
    assert.equal(said({ value: 5, history: [third] }), '5 jobs.');
    assert.doesNotMatch(said({ value: null, status: 'missing', asOf: '2019-12-31', history: [third] }), /2021/);
  });
});

describe('a dash in the place of a figure', () => {
  for (const [value, remark, expected] of [
    [null, '-', true],
    [null, '–', true],
    [null, '-5', false],
    [null, 'a-', false],
    [null, undefined, false],
    [5, '-', false],
  ] as const)
    it(`is ${expected ? 'seen' : 'none'} for ${String(value)} with the remark ${String(remark)}`, () => {
      assert.equal(isDash({ value, ...(remark !== undefined && { remark }) }), expected);
    });
});

describe('what stands beside the sentence', () => {
  const beside = (progress: JobsProgress): Particulars => particulars(progress, today, words, ownWords(words));
  const kinds = (progress: JobsProgress): string[] => beside(progress).marks.map(({ kind }) => kind);

  it('has the kind of each mark', () => {
    const of = (more: Partial<HistoryPoint>): JobsProgress => ({
      value: 5,
      asOf: '2019-12-31',
      history: [{ date: '2020-12-31', value: null, ...more }],
    });
    assert.deepEqual(kinds(of({})), ['missing']);
    assert.deepEqual(kinds(of({ remark: '-' })), ['missing']);
    assert.deepEqual(kinds(of({ status: 'confidential' })), ['confidential']);
    const forecasts = [{ date: '2027-12-31', value: 6 }];
    assert.deepEqual(kinds({ value: 5, asOf: '2019-12-31', status: 'revised', break: true, remark: '*', forecasts }), [
      'revised',
      'break',
      'remark',
      'forecast',
    ]);
    assert.deepEqual(kinds({ value: 5 }), []);
  });

  it('has the forecasts of other days than its own', () => {
    const said = (progress: JobsProgress): string[] => beside(progress).marks.map(({ text }) => text);
    const on = (date: string): HistoryPoint => ({ date, value: 6 });
    const forecasts = [on('2026-12-31'), on('2027-12-31'), on('2028-12-31')];
    const dated = { value: 5, asOf: '2027-12-31' };
    const of = (year: number): string => `Forecast for 31 December ${String(year)}: 6.`;
    assert.deepEqual(said({ ...dated, forecasts }), [of(2028)]);
    assert.deepEqual(said({ ...dated, asOf: '2025-12-31', forecasts }), [`${of(2026)} ${of(2027)} ${of(2028)}`]);
    assert.equal(said({ ...dated, status: 'forecast', forecasts })[1], `${of(2026)} ${of(2028)}`);
  });

  it('has the expected figure until the deadline', () => {
    const expected = (deadline: string): number | undefined =>
      beside({ value: 5, goal: 10, start: { value: 0, date: '2026-01-01' }, deadline }).expected?.value;
    assert.deepEqual(['2027-11-28', '2026-11-28', '2026-11-27'].map(expected), [5, 10, undefined]);
  });

  it('has the share of a figure that should fall only between its start and its goal', () => {
    const share = (value: number): boolean => beside({ value, goal: 100, start: { value: 500 } }).after.includes('%');
    assert.deepEqual([501, 500, 499, 101, 100].map(share), [false, false, true, true, false]);
  });

  it('has the notes that say something', () => {
    assert.deepEqual(beside({ value: 5, notes: ['One.', ' ', '<b></b>', '<b>Two</b>.'] }).notes, ['One.', 'Two.']);
    assert.deepEqual(beside({ value: 5 }).notes, []);
  });
});

describe('a unit at a figure', () => {
  for (const [unit, figure, text] of [
    ['€', '742', '€742'],
    ['€', '-5', '-€5'],
    ['€', '−5', '−€5'],
    ['SEK', '742', 'SEK\u00a0742'],
    ['SEK', '−5', '−SEK\u00a05'],
    ['US$', '742', 'US$742'],
    ['$&', '742', '$&742'],
  ] as const)
    it(`stands before it as ${text}`, () => {
      assert.equal(signed(unit, figure), text);
    });

  for (const [unit, language, text] of [
    ['jobb', 'sv', ' jobb'],
    ['%', 'sv', '\u00a0%'],
    ['%', 'en', '%'],
    ['% of all', 'en', '% of all'],
    ['%-enheter', 'sv', ' %-enheter'],
    ['i %', 'sv', ' i %'],
    ['%', 'tr', ' %'],
    ['jobs', 'ar', '\u200f jobs'],
    ['وظيفة', 'ar', ' \u2068وظيفة\u2069'],
    ['', 'sv', ''],
  ] as const)
    it(`stands behind it as ${JSON.stringify(text)} (${language})`, () => {
      assert.equal(unitBehind(unit, language), text);
    });
});
