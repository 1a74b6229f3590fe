import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { difference, percentOfWay, quotient } from '../../../src/derived/jobs-progress/arithmetic.js';
import { scaled } from '../../../src/derived/jobs-progress/decimal.js';
import { expectedBy } from '../../../src/derived/jobs-progress/expected.js';
import { figureText, shareText } from '../../../src/derived/jobs-progress/figure.js';

describe('figures on one scale', () => {
  it('are their digits, also where they are written in powers of ten', () => {
    assert.deepEqual(scaled(4.3, -0.05, 1e21, 1e-7), {
      digits: [43_000_000n, -500_000n, 10n ** 28n, 1n],
      decimals: 7,
    });
  });

  it('have as many decimals as the source says, and never lose one', () => {
    assert.equal(figureText({ decimals: 1 }, 'en', 4), '4.0');
    assert.equal(figureText({ decimals: 1 }, 'en', 4.25), '4.25');
    assert.equal(figureText({ decimals: 0 }, 'en', 4.25), '4.25');
    assert.equal(figureText({}, 'en', 4), '4');
  });
});

describe('shares', () => {
  const shares: [value: number, goal: number, expected: string | undefined][] = [
    [742, 1000, '74\u00a0%'],
    [999.9999, 1000, '99\u00a0%'],
    [0.29, 1, '29\u00a0%'],
    [1000, 1000, '100\u00a0%'],
    [1083, 1000, '108\u00a0%'],
    [0, 1000, '0\u00a0%'],
    [-0, 1000, '0\u00a0%'],
    [-5, 1000, undefined],
    [28.9999999999999, 100, '28\u00a0%'],
    [999.9999999999999, 1000, '99\u00a0%'],
  ];
  for (const [value, goal, expected] of shares) {
    it(`${String(value)} of ${String(goal)} is ${expected ?? 'no share'}`, () => {
      assert.equal(shareText('sv', value, goal), expected);
    });
  }

  it('say each whole share of a hundredth as it is', () => {
    for (let percent = 0; percent <= 200; percent++) {
      assert.equal(shareText('en', percent / 100, 1), `${String(percent)}%`);
    }
  });

  it('never say 100 % before the goal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (goal, part) => {
          const value = goal * part;
          if (value < goal) assert.ok(Number.parseInt(shareText('en', value, goal) ?? '', 10) < 100);
        },
      ),
    );
  });

  it('of a way run from its start to its goal, up and down', () => {
    assert.equal(percentOfWay(500, 300, 100), 50);
    assert.equal(percentOfWay(0.3, 0.1, 0), 66);
    assert.equal(percentOfWay(500, 600, 100), -1);
    assert.equal(percentOfWay(100, 300, 500), 50);
  });
});

describe('differences', () => {
  const cases: [one: number, other: number, expected: number][] = [
    [4.3, 3.9, 0.4],
    [3.9, 4.3, -0.4],
    [20.69, 20.1, 0.59],
    [0.3, 0.1, 0.2],
    [1e21, 1, 999_999_999_999_999_999_999],
    [5, 5, 0],
  ];
  for (const [one, other, expected] of cases)
    it(`${String(one)} less ${String(other)} is ${String(expected)}`, () => {
      assert.equal(difference(one, other), expected);
    });

  it('of hundredths are hundredths', () => {
    const hundredths = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(hundredths, hundredths, (one, other) => {
        assert.equal(difference(one / 100, other / 100), (one - other) / 100 || 0);
      }),
    );
  });
});

describe('averages', () => {
  const value = (change: number, times: number, by: number, decimals: number): number =>
    quotient(change, times, by, decimals).value;
  it('are rounded half away from zero', () => {
    assert.equal(value(0.5, 1, 2, 1), 0.3);
    assert.equal(value(-0.5, 1, 2, 1), -0.3);
    assert.equal(value(2.449, 1, 1, 1), 2.4);
    assert.equal(value(1.15, 1, 1, 1), 1.2);
  });
  it('are below the smallest figure and not zero, unless they are', () => {
    assert.deepEqual(quotient(0.01, 1, 1, 1), { value: 0.1, isBelow: true, decimals: 1 });
    assert.deepEqual(quotient(-0.01, 1, 1, 1), { value: -0.1, isBelow: true, decimals: 1 });
    assert.deepEqual(quotient(0, 1, 1, 1), { value: 0, isBelow: false, decimals: 1 });
  });
  it('of what is needed are rounded up', () => {
    assert.equal(quotient(1, 1, 3, 1, true).value, 0.4);
    assert.equal(quotient(-1, 1, 3, 1, true).value, -0.4);
    assert.equal(quotient(0.3, 1, 1, 1, true).value, 0.3);
  });
});

describe('where one should be by now', () => {
  const way = { value: 1, goal: 1000, start: { value: 300, date: '2026-01-01' }, deadline: '2026-01-11' };
  it('is on the straight line from start to goal, rounded half away from zero', () => {
    assert.equal(expectedBy(way, '2026-01-02'), 370);
    assert.equal(expectedBy({ ...way, goal: 305 }, '2026-01-02'), 301);
    assert.equal(expectedBy({ ...way, goal: 1, start: { value: 0.5, date: '2026-01-01' } }, '2026-01-02'), 0.6);
    assert.equal(expectedBy({ ...way, start: { value: 1500, date: '2026-01-01' } }, '2026-01-06'), 1250);
    assert.equal(expectedBy({ ...way, goal: -5, start: { value: 0, date: '2026-01-01' } }, '2026-01-02'), -1);
    assert.equal(expectedBy(way, '2026-01-11'), 1000);
  });
  it('is nowhere before the start, after the deadline, and without either', () => {
    assert.equal(expectedBy(way, '2026-01-01'), undefined);
    assert.equal(expectedBy(way, '2026-01-12'), undefined);
    assert.equal(expectedBy({ ...way, start: { value: 300 } }, '2026-01-02'), undefined);
    assert.equal(expectedBy({ value: 1, goal: 1000, start: way.start }, '2026-01-02'), undefined);
  });
});
