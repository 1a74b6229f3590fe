import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { HistoryPoint } from '../../../src/model/jobs-progress.js';
import { chart } from '../../../src/pictures/jobs-progress/chart.js';

const points = (...all: [date: string, value: number | null][]): HistoryPoint[] =>
  all.map(([date, value]) => ({ date, value }));

describe('the chart', () => {
  it('steps from figure to figure, and leaves a gap where one is kept back', () => {
    const history = points(['2021-01-01', 0], ['2021-01-03', null], ['2021-01-05', 5], ['2021-01-11', 10]);
    assert.deepEqual(chart({ value: 10, history })?.line, 'M0 100H20M40 50H100V0');
  });
  it('is none for one figure or none', () => {
    assert.equal(chart({ value: 5 }), undefined);
    assert.equal(chart({ value: 5, asOf: '2021-01-01' }), undefined);
    assert.equal(chart({ value: 5, history: points(['2021-01-01', null]) }), undefined);
  });
  it('stays within its picture, whatever the figures are', () => {
    const figure = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 9 }), figure, (values, goal) => {
        const history = values.map((value, at) => ({ date: `2021-01-0${String(at + 1)}`, value }));
        for (const { x, y } of chart({ value: 1, goal, history })?.places ?? []) {
          assert.ok(x >= 0 && x <= 100, String(x));
          assert.ok(y >= 0 && y <= 100, String(y));
        }
      }),
    );
  });
});
