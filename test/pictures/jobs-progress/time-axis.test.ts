import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { timeTicks } from '../../../src/pictures/jobs-progress/time-axis.js';

const ticks = (dates: readonly string[], to = dates.at(-1) ?? '', period?: (date: string) => string): string[] =>
  timeTicks(
    dates.map((date) => ({ date, value: 1, ...(period && { period: period(date) }) })),
    to,
  ).map(({ date, isYear }) => (isYear ? date.slice(0, 4) : date));

describe('the time axis', () => {
  it('has a year where it begins', () => {
    assert.deepEqual(ticks(['2014-05-01', '2017-10-10']), ['2015', '2016', '2017']);
  });
  it('has no more years than a narrow chart has room for, by steps that people count in', () => {
    assert.deepEqual(ticks(['2009-12-31', '2020-12-31']), ['2010', '2015', '2020']);
    assert.deepEqual(ticks(['1899-12-31', '2020-12-31']), ['1900', '1950', '2000']);
    assert.deepEqual(ticks(['2015-12-31', '2020-12-31']), ['2016', '2018', '2020']);
  });
  it('has no year beside which there is no room for the next one', () => {
    assert.deepEqual(ticks(['2020-01-01', '2026-10-31']), ['2020', '2025']);
    assert.deepEqual(ticks(['2020-06-01', '2026-10-31']), ['2022', '2024', '2026']);
  });
  /** The years of yearly figures, at these hundredths of an axis of 4,000 days. */
  const at = (from: string, ...hundredths: number[]): string[] =>
    ticks(
      hundredths.map((percent) => new Date(Date.parse(from) + percent * 40 * 86_400_000).toISOString().slice(0, 10)),
      undefined,
      (date) => date.slice(0, 4),
    );
  it('has as much room between two years as both of them need, and more beside one at the edge', () => {
    assert.deepEqual(at('2001-01-01', 0, 31, 100), ['2001', '2004', '2011']);
    assert.deepEqual(at('2001-01-01', 0, 30.9, 100), ['2001', '2011']);
    assert.deepEqual(at('2001-01-01', 0, 69, 100), ['2001', '2008', '2011']);
    assert.deepEqual(at('2001-01-01', 0, 69.1, 100), ['2001', '2011']);
    assert.deepEqual(at('2001-01-01', 0, 40, 62, 100), ['2001', '2005', '2007', '2011']);
    assert.deepEqual(at('2001-01-01', 0, 40, 61.9, 100), ['2001', '2011']);
  });
  it('moves a year at the edge, and none that is 8 hundredths away from it', () => {
    assert.deepEqual(at('1999-03-01', 0, 8, 30, 100), ['2000', '2002', '2010']);
    assert.deepEqual(at('1999-03-01', 0, 7.9, 30, 100), ['2000', '2010']);
    assert.deepEqual(at('2000-11-01', 0, 70, 92, 100), ['2000', '2008', '2010']);
    assert.deepEqual(at('2000-11-01', 0, 70.1, 92.1, 100), ['2000', '2010']);
  });
  it('has its two ends where it is longer than any step', () => {
    assert.deepEqual(ticks(['0001-01-01', '9999-12-31']), ['0001', '9999']);
  });
  it('has its two ends where no two years begin in it', () => {
    assert.deepEqual(ticks(['2026-02-01', '2026-11-28']), ['2026-02-01', '2026-11-28']);
    assert.deepEqual(ticks(['2025-06-01', '2026-05-01']), ['2025-06-01', '2026-05-01']);
  });
  it('goes to the last day that is drawn', () => {
    assert.deepEqual(ticks(['2018-06-01', '2019-06-01'], '2021-12-31'), ['2019', '2020', '2021']);
  });
  it('puts the years of yearly figures under their figures', () => {
    const year = (date: string): string => date.slice(0, 4);
    assert.deepEqual(ticks(['2018-12-31', '2019-12-31', '2020-12-31'], undefined, year), ['2018', '2019', '2020']);
    const dates = ['2018-12-31', '2019-12-31', '2020-12-31'];
    assert.deepEqual(
      timeTicks(
        dates.map((date) => ({ date, value: 1, period: year(date) })),
        '2020-12-31',
      ).map(({ date }) => date),
      dates,
    );
    assert.deepEqual(ticks(['2019-12-31', '2020-12-31'], undefined, year), ['2019', '2020']);
    assert.deepEqual(ticks(['2019-12-31', '2021-12-31'], undefined, year), ['2019', '2021']);
  });
  it('has from two to four, in order, whatever the days are', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (one, other) => {
        const dates = [one, other].map((date) => date.toISOString().slice(0, 10)).sort();
        fc.pre(dates[0] !== dates[1]);
        const found = ticks(dates);
        assert.ok(found.length >= 2 && found.length <= 4, found.join());
        assert.deepEqual(found, [...found].sort());
      }),
    );
  });
});
