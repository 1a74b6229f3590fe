import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { regionRows, type RegionRow } from '../../../src/derived/jobs-progress/regions.js';
import { barsOf } from '../../../src/pictures/jobs-progress/region-bars.js';

describe('the bars', () => {
  const rows = (...figures: [value: number | null, goal?: number][]): RegionRow[] => {
    const regions = figures.map(([value, goal], at) => ({
      code: String(at),
      name: String(at),
      value,
      ...(goal !== undefined && { goal }),
    }));
    return regionRows({ value: 742, regions }, {}, () => undefined);
  };

  it('are on one scale, goals among it', () => {
    assert.deepEqual(barsOf(rows([100, 200], [50], [null])), [
      { fill: 50, goal: 100 },
      { fill: 25, goal: undefined },
      { fill: undefined, goal: undefined },
    ]);
  });

  it('stay within their place, whatever the figures are', () => {
    const figure = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, fc.integer())), (given) => {
        for (const percent of barsOf(rows(...given)).flatMap(({ fill, goal }) => [fill, goal]))
          assert.ok(percent === undefined || (percent >= 0 && percent <= 100), String(percent));
      }),
    );
  });
});
