import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { badge } from '../../../src/derived/jobs-progress/badge.js';
import { words } from '../../../src/locales/jobs-progress/en.js';
import type { JobsProgress } from '../../../src/model/jobs-progress.js';

const falling = { start: { value: 500 }, goal: 100 };

const cases: [color: string, message: string, what: string, progress: JobsProgress][] = [
  ['blue', '742 jobs', 'a figure without a goal', { value: 742 }],
  ['blue', '9 / 10 jobs (90%)', 'a figure below its goal', { value: 9, goal: 10 }],
  ['brightgreen', '10 / 10 jobs (100%)', 'a figure at its goal', { value: 10, goal: 10 }],
  ['blue', '11 / 10 jobs (110%), forecast', 'a forecast above its goal', { value: 11, goal: 10, status: 'forecast' }],
  ['blue', '300 / ≤ 100 jobs (50%)', 'a figure that falls', { value: 300, ...falling }],
  ['brightgreen', '100 / ≤ 100 jobs (100%)', 'a figure that fell to its goal', { value: 100, ...falling }],
  ['blue', '5 jobs', 'a goal that no start explains', { value: 5, goal: 0 }],
  ['lightgrey', 'The figure is missing.', 'a figure that is missing', { value: null, status: 'missing', goal: -5 }],
  [
    'lightgrey',
    'The figure is not published (confidential).',
    'a figure that is confidential',
    { value: null, status: 'confidential', goal: 10 },
  ],
];

describe('the badge', () => {
  for (const [color, message, what, progress] of cases)
    it(`of ${what} is ${color}`, () => {
      const made = badge({ ...progress, label: 'Firms' }, words);
      const { label, message: said, ...rest } = made;
      assert.deepEqual([label, said.replaceAll('\u00a0', ' ')], ['Firms', message]);
      assert.deepEqual(rest, { schemaVersion: 1, color, cacheSeconds: 300 });
    });

  it('has an empty label for a figure without a name', () => {
    assert.equal(badge({ value: 5 }, words).label, '');
  });
});
