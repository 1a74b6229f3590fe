/** A browser loads more code only for a figure that needs more words, and for each of those. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasParticulars } from '../../../src/derived/jobs-progress/has-particulars.js';
import type { HistoryPoint, JobsProgress } from '../../../src/model/jobs-progress.js';

const today = '2020-12-15';
const points = (...dates: string[]): HistoryPoint[] => dates.map((date) => ({ date, value: 1 }));
const dated = { value: 5, asOf: '2020-06-30' };
const aimed = { value: 500, goal: 1000 };
const due = { ...aimed, deadline: '2020-12-14' };
const history = points('2020-12-14');

const cases: [needsMore: boolean, what: string, progress: JobsProgress][] = [
  [false, 'alone', { value: 5 }],
  [false, 'with a day, a source and older figures', { ...dated, history: points('2018-06-30', '2019-06-30') }],
  [true, 'with a status', { value: null, status: 'missing' }],
  [true, 'that was revised', { value: 5, revised: true }],
  [true, 'of a period', { value: 5, period: '2019' }],
  [true, 'with forecasts', { value: 5, forecasts: points('2021-12-31') }],
  [true, 'with a remark', { value: 5, remark: '*' }],
  [true, 'behind a break in the series', { value: 5, break: true }],
  [false, 'with a unit', { value: 5, unit: { one: 'firm', other: 'firms' } }],
  [true, 'with a unit before it', { value: 5, unit: { other: '€', position: 'start' } }],
  [true, 'in percent', { value: 5, unit: { other: '% of all' } }],
  [false, 'in a unit that ends in a percent sign', { value: 5, unit: { other: 'in %' } }],
  [false, 'with 15 days left', { ...aimed, deadline: '2020-12-30' }],
  [true, 'with 14 days left', { ...aimed, deadline: '2020-12-29' }],
  [true, 'on the last day', { ...aimed, deadline: today }],
  [false, 'after the deadline, without a history', { ...due, asOf: '2020-12-15' }],
  [true, 'after the deadline, with an older figure', { ...due, asOf: '2020-12-15', history }],
  [false, 'of the deadline, with an older figure', { ...due, asOf: '2020-12-14', history }],
  [false, 'with a history and 15 days left', { ...aimed, deadline: '2020-12-30', asOf: '2020-12-31', history }],
  [false, 'below its goal', { value: 999, goal: 1000 }],
  [true, 'at its goal', { value: 1000, goal: 1000 }],
  [true, 'below one percent of its goal', { value: 9, goal: 1000 }],
  [false, 'at one percent of its goal', { value: 10, goal: 990 }],
  [false, 'of zero', { value: 0, goal: 1000 }],
  [true, 'below zero', { value: -5, goal: 1000 }],
  [false, 'below zero without a goal', { value: -5, start: { value: 7 } }],
  [false, 'that rises to its goal', { ...aimed, start: { value: 999 } }],
  [true, 'that falls to its goal', { ...aimed, value: 900, start: { value: 2000 } }],
  [true, 'that began at its goal', { ...aimed, start: { value: 1000 } }],
  [false, 'with a history that ends on its day', { ...dated, history: points('2019-06-30', '2020-06-30') }],
  [true, 'with a later day in its history', { ...dated, history: points('2019-06-30', '2020-07-01') }],
  [true, 'with a history and no day of its own', { value: 5, history }],
  [false, 'with notes in plain words', { value: 5, notes: ['One.', 'Two > one.'] }],
  ...['<b>', '[b]', '&amp;', 'a\rb', 'a\nb'].map((note): (typeof cases)[number] => [
    true,
    `with the note ${JSON.stringify(note)}`,
    { value: 5, notes: ['One.', note] },
  ]),
];

describe('a figure', () => {
  for (const [needsMore, what, progress] of cases)
    it(`${what} ${needsMore ? 'needs' : 'does not need'} more words`, () => {
      assert.equal(hasParticulars(progress, today), needsMore);
    });
});
