import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isRate, isShare } from '../../../src/derived/jobs-progress/is-rate.js';

const rate = (unit: string): boolean => isRate({ value: 742, unit: { one: unit, other: unit } });

describe('what is lower and not fewer', () => {
  for (const unit of [
    '%',
    'procent',
    'per 1 000',
    'index',
    'mnkr',
    'mdkr',
    'tkr',
    'kr, löpande priser',
    'euroa',
    'EUR',
  ])
    it(`is a figure in ${unit}`, () => {
      assert.equal(rate(unit), true);
    });
  for (const unit of ['kt', 'ton CO2-ekv.', 'hours worked', 'm²', 'GWh'])
    it(`is a figure in ${unit}, too`, () => {
      assert.equal(rate(unit), true);
    });
  for (const unit of ['jobb', 'personer', 'krogar', 'tonåringar', 'hourly workers'])
    it(`is not a number of ${unit}`, () => {
      assert.equal(rate(unit), false);
    });
  it('is no sum of its parts where it is a rate, and one where it is money', () => {
    assert.deepEqual(
      ['%', 'per 1 000', 'index', 'mnkr', 'jobb'].map((unit) => isShare({ one: unit, other: unit })),
      [true, true, true, false, false],
    );
  });
  it('is a figure with decimals, its own or those of the history, and a number without a unit is none', () => {
    const jobs = { one: 'jobb', other: 'jobb' };
    const cases: readonly (readonly [boolean, Parameters<typeof isRate>[0]])[] = [
      [true, { value: 7, decimals: 1, unit: jobs }],
      [false, { value: 7, decimals: 0, unit: jobs }],
      [true, { value: 7.5, unit: jobs }],
      [true, { value: 7, unit: jobs, history: [{ date: '2024-12-31', value: 6.5 }] }],
      [false, { value: 7, unit: jobs, history: [{ date: '2024-12-31', value: 6 }] }],
      [false, { value: null, unit: jobs, history: [{ date: '2024-12-31', value: null }] }],
      [false, { value: 7.5, decimals: 1 }],
      [true, { value: 7.5, unit: null }],
      [false, { value: 7, unit: null }],
    ];
    for (const [expected, progress] of cases) assert.equal(isRate(progress), expected, JSON.stringify(progress));
  });
});
