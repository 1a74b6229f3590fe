import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { periodsIn } from '../../../src/formats/jobs-progress/periods.js';

describe('a period', () => {
  for (const [code, lastDay] of [
    ['2017', '2017-12-31'],
    ['2015-2017', '2017-12-31'],
    ['2017M10', '2017-10-31'],
    ['2016M02', '2016-02-29'],
    ['2017-02', '2017-02-28'],
    ['2017-M12', '2017-12-31'],
    ['2017K3', '2017-09-30'],
    ['2017Q3', '2017-09-30'],
    ['2017-Q1', '2017-03-31'],
    ['2017H1', '2017-06-30'],
    ['2017-S2', '2017-12-31'],
    ['2017W05', '2017-02-05'],
    ['2017V05', '2017-02-05'],
    ['2018-W01', '2018-01-07'],
    ['2020W53', '2021-01-03'],
    ['2017-10-31', '2017-10-31'],
  ] as const)
    it(`ends on its last day: ${code}`, () => {
      assert.equal(periodsIn([code])[0]?.lastDay, lastDay);
    });

  for (const code of [
    '',
    '17',
    '2017M13',
    '2017M00',
    '2017K5',
    '2017W53',
    '2017W00',
    '2017-02-29',
    '2017-2015',
    '2017/19',
    '0000',
    'M10',
    ' 2017',
  ])
    it(`is none: ${JSON.stringify(code)}`, () => {
      assert.equal(periodsIn([code])[0], undefined);
    });
});
