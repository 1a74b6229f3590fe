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
  const measures = [
    ['€', 'SEK', 'kr', 'kr.', 'kronor', 'euro', 'euros', 'dollar', 'dollars', 'pound', 'pounds'],
    ['year', 'years', 'år', 'month', 'months', 'månader', 'week', 'weeks', 'veckor', 'day', 'days', 'dagar'],
    ['hour', 'hours worked', 'timmar', 'minute', 'minutes', 'minuter'],
    ['m', 'km', 'cm', 'mm', 'm²', 'm2', 'km2', 'ha', 'hectare', 'hectares', 'hektar', 'litre', 'litres', 'liter'],
    ['t', 'kt', 'kg', 'ton CO2-ekv.', 'tons', 'tonne', 'tonnes', 'Wh', 'kWh', 'GWh', '°C'],
  ];
  for (const unit of measures.flat())
    it(`is a figure in ${unit}, too`, () => {
      assert.equal(rate(unit), true);
    });
  // The last ones have such a word inside.
  const things = [
    ['jobb', 'personer', 'krogar', 'tonåringar', 'hourly workers', 'm3x'],
    ['stipends (€)', 'jobs in GBG', 'LSS-platser', 'shops that take euro', 'jobs of five days'],
  ];
  for (const unit of things.flat())
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
