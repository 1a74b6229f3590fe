import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { periodNamed } from '../../../src/formats/jobs-progress/period-days.js';
import { periodsIn } from '../../../src/formats/jobs-progress/periods.js';

describe('the days of a period', () => {
  const periods: [period: string, first: string, last: string][] = [
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-Q3', '2025-07-01', '2025-09-30'],
    ['2025-H2', '2025-07-01', '2025-12-31'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2021-W01', '2021-01-04', '2021-01-10'],
    ['2024-W01', '2024-01-01', '2024-01-07'],
    ['2024/2025', '2024-07-01', '2025-06-30'],
    ['2019--2023', '2019-01-01', '2023-12-31'],
  ];
  for (const [period, first, last] of periods)
    it(`are ${first} and ${last} of ${period}`, () => {
      const { name, firstDay, lastDay } = periodNamed(period) ?? {};
      assert.deepEqual([name, firstDay, lastDay], [period, first, last]);
    });

  it('are not known of a name that only the source understands', () => {
    for (const period of [
      '',
      '2026T1',
      'Census 2022',
      '2026-13',
      '2026-00',
      '2026-Q5',
      '2026-H3',
      '2021-W53',
      '2022/2024',
      '2023--2019',
    ])
      assert.equal(periodNamed(period), undefined, period);
  });

  it('are the same by its name as by what its source writes', () => {
    for (const written of ['2024', '2024M02', '2025K3', 'H2 2025', '2020-W53', '2024/25', '2019/2023']) {
      const [period] = periodsIn([written]);
      assert.deepEqual(periodNamed(period?.name ?? ''), period, written);
    }
  });
});
