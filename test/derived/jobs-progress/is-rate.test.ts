import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isRate, isShare } from '../../../src/derived/jobs-progress/is-rate.js';

const rate = (unit: string): boolean => isRate({ value: 742, unit: { one: unit, other: unit } });

describe('what is lower and not fewer', () => {
  const shares =
    '%|‰|2015=100|kr/invånare|percent|perċentwali|procent|prosent|protsent|promille|pro mille|permille|per 1 000|' +
    'por ciento|por cento|porcentaje|pourcentage|pour cent|per cent|процент|kr per invånare|pr 1000|pr. 1000|' +
    'one each week|pro Kopf|på 1 000|index|indeks|indice|indici|rate|rates|birth rate|ratio|point|points|poäng';
  const measures =
    'mnkr|mdkr|mkr|tkr|kr|kr, löpande priser|kronor|euro|euroa|EUR|€|dollar|dollars|pound|pounds|year|years|month|days|' +
    'day|week|hour|hours worked|minute|m|km|m²|m2|m³|m3|t|kt|kg|ton CO2-ekv.|tonne|hectare|Wh|GWh|litre|liters|°C';
  const counts =
    'jobb|personer|krogar|tonåringar|hourly workers|super fans|jobb på land|rated films|points of sale|shops with €|' +
    'AEUR|EURX|jobb i kr|krx|jobs of two hours|m4|yearlings|superindexed|operate|operators';
  for (const unit of `${shares}|${measures}`.split('|'))
    it(`is a figure in ${unit}`, () => {
      assert.equal(rate(unit), true);
    });
  for (const unit of counts.split('|'))
    it(`is not a number of ${unit}`, () => {
      assert.equal(rate(unit), false);
    });
  it('is no sum of its parts where it is a rate, and one where it is money', () => {
    const others = (units: string, expected: boolean): string[] =>
      units.split('|').filter((unit) => isShare({ one: unit, other: unit }) !== expected);
    assert.deepEqual([others(shares, true), others(`${measures}|${counts}`, false)], [[], []]);
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
