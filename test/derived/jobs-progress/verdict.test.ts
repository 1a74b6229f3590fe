import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DeadlineState } from '../../../src/derived/jobs-progress/deadline.js';
import { verdict } from '../../../src/derived/jobs-progress/verdict.js';
import type { HistoryPoint, JobsProgress } from '../../../src/model/jobs-progress.js';

const today = '2021-12-15';
const start = { value: 500 };

const at = (date: string, value: number | null, more: Partial<HistoryPoint> = {}): HistoryPoint => ({
  date,
  value,
  ...more,
});

describe('the verdict on a goal whose day has passed', () => {
  const cases: readonly (readonly [state: DeadlineState, why: string, progress: JobsProgress])[] = [
    ['unknown', 'the year began before the day', { value: 5, goal: 10, deadline: '2020-06-30', period: '2020' }],
    ['missed', 'the year began on the day', { value: 5, goal: 10, deadline: '2020-01-01', period: '2020' }],
    ['missed', 'the year began after the day', { value: 5, goal: 10, deadline: '2019-12-31', period: '2020' }],
    [
      'unknown',
      'the year of the figure begins on the day',
      { value: 5, goal: 10, deadline: '2020-01-01', period: '2020', asOf: '2020-12-31' },
    ],
    [
      'missed',
      'the year of the figure begins after the day',
      { value: 5, goal: 10, deadline: '2019-12-31', period: '2020', asOf: '2020-12-31' },
    ],
    [
      'missed',
      'the year of the figure ends on the day',
      { value: 5, goal: 10, deadline: '2020-12-31', period: '2020', asOf: '2020-12-31' },
    ],
    [
      'unknown',
      'the school year of the figure began before the day',
      { value: 5, goal: 10, deadline: '2020-01-01', period: '2019/2020', asOf: '2020-06-30' },
    ],
    [
      'missed',
      'the school year of the figure began after the day',
      { value: 5, goal: 10, deadline: '2019-06-30', period: '2019/2020', asOf: '2020-06-30' },
    ],
    [
      'unknown',
      'nobody knows when the period of the figure began',
      { value: 5, goal: 10, deadline: '2020-06-30', period: 'Mandat', asOf: '2020-12-31' },
    ],
    [
      'unknown',
      'the figure of the day is not told',
      {
        value: 5,
        goal: 10,
        deadline: '2020-06-30',
        asOf: '2020-12-31',
        history: [at('2020-06-30', null, { status: 'confidential' })],
      },
    ],
    ['unknown', 'the last figure is older', { value: 5, goal: 10, deadline: '2020-06-30', asOf: '2020-06-29' }],
    [
      'reached-late',
      'the goal was reached after a figure of the day',
      { value: 10, goal: 10, deadline: '2020-06-30', asOf: '2020-12-31', history: [at('2020-06-30', 9)] },
    ],
    [
      'reached-passed',
      'the goal is reached by a year that began before the day',
      { value: 10, goal: 10, deadline: '2020-06-30', period: '2020' },
    ],
    [
      'unknown',
      'a forecast is for a year that began after the day',
      { value: 5, goal: 10, deadline: '2019-12-31', period: '2020', status: 'forecast' },
    ],
    [
      'unknown',
      'the figure is of a year before the day',
      { value: 5, goal: 10, deadline: '2020-06-30', period: '2019' },
    ],
    [
      'missed',
      'only a figure that is not the latest reached the goal later',
      { value: 9, goal: 10, deadline: '2020-06-30', asOf: '2020-06-30', history: [at('2020-12-31', 10)] },
    ],
    [
      'reached-passed',
      'the goal was reached after an older figure',
      { value: 10, goal: 10, deadline: '2020-06-30', asOf: '2020-12-31', history: [at('2020-06-29', 9)] },
    ],
    [
      'reached-passed',
      'a break parts the figures',
      {
        value: 10,
        goal: 10,
        deadline: '2020-06-30',
        asOf: '2020-12-31',
        break: true,
        history: [at('2020-06-30', 9)],
      },
    ],
    [
      'not-held',
      'the goal was reached on the day and not any more',
      { value: 9, goal: 10, deadline: '2020-06-30', asOf: '2020-12-31', history: [at('2020-06-30', 10)] },
    ],
    [
      'was-reached',
      'a break parts the day from now',
      { value: 9, goal: 10, deadline: '2020-06-30', asOf: '2020-12-31', break: true, history: [at('2020-06-30', 10)] },
    ],
    [
      'missed',
      'neither figure reached the goal',
      { value: 9, goal: 10, deadline: '2020-06-30', asOf: '2020-12-31', history: [at('2020-06-30', 8)] },
    ],
    [
      'reached-passed',
      'a figure that should fall is at the goal',
      { value: 100, goal: 100, start, deadline: '2020-06-30', asOf: '2020-06-30' },
    ],
    [
      'missed',
      'a figure that should fall is above the goal',
      { value: 101, goal: 100, start, deadline: '2020-06-30', asOf: '2020-06-30' },
    ],
    [
      'unknown',
      'the last figure is a forecast',
      { value: 11, goal: 10, deadline: '2020-06-30', period: '2020', status: 'forecast' },
    ],
    [
      'none',
      'the figure is kept back',
      {
        value: null,
        status: 'confidential',
        goal: 10,
        deadline: '2020-06-30',
        asOf: '2020-12-31',
        history: [at('2020-06-30', 10), at('2020-09-30', 9)],
      },
    ],
    [
      'last-days',
      'the day is today, and the year of the figure ends later',
      { value: 5, goal: 10, deadline: today, period: '2021', history: [at('2020-12-31', 10)] },
    ],
    ['running', 'the day lies ahead', { value: 5, goal: 10, deadline: '2022-06-30', asOf: '2020-12-31' }],
    ['none', 'there is no goal', { value: 5, deadline: '2020-06-30', asOf: '2020-12-31' }],
  ];
  for (const [state, why, progress] of cases)
    it(`is ${state} where ${why}`, () => {
      assert.equal(verdict(progress, today), state);
    });
});
