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
});
