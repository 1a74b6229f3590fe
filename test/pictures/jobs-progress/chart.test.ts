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
  it('has the place of everything that is drawn', () => {
    const history: HistoryPoint[] = [
      { date: '2019-01-01', value: null },
      { date: '2020-01-01', value: 4, status: 'revised', break: true },
      { date: '2021-01-01', value: 6, status: 'provisional', break: true },
      { date: '2022-01-01', value: null },
      { date: '2023-01-01', value: 10, status: 'estimated' },
      { date: '2023-07-01', value: null, status: 'confidential' },
    ];
    assert.deepEqual(chart({ value: 10, goal: 20, deadline: '2024-06-30', history }), {
      places: [
        { date: '2020-01-01', value: 4, status: 'revised', break: true, x: 0, y: 80, isUnsettled: false },
        { date: '2021-01-01', value: 6, status: 'provisional', break: true, x: 22.29, y: 70, isUnsettled: true },
        { date: '2023-01-01', value: 10, status: 'estimated', x: 66.75, y: 50, isUnsettled: true },
      ],
      line: 'M0 80H22.29M22.29 70H44.52M66.75 50',
      stretches: [
        { from: 0, to: 22.29, y: 80 },
        { from: 22.29, to: 44.52, y: 70 },
        { from: 66.75, to: 66.75, y: 50 },
      ],
      goal: 0,
      deadline: 100,
      breaks: [22.29],
      zero: 100,
      begins: undefined,
      ticks: [
        { date: '2020-01-01', isYear: true, x: 0 },
        { date: '2022-01-01', isYear: true, x: 44.52 },
        { date: '2024-01-01', isYear: true, x: 88.98 },
      ],
    });
  });
  it('draws a point hollow whose figure may still change', () => {
    for (const [status, isUnsettled] of [
      ['provisional', true],
      ['estimated', true],
      ['unreliable', true],
      ['revised', false],
      [undefined, false],
    ] as const) {
      const history = [...points(['2021-01-01', 1]), { date: '2021-01-02', value: 2, ...(status && { status }) }];
      assert.equal(chart({ value: 2, history })?.places[1]?.isUnsettled, isUnsettled, status);
    }
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
  it('begins at zero, unless that would hide what changes, and then says where', () => {
    const rising = chart({ value: 742, history: points(['2021-01-01', 300], ['2021-02-01', 742]) });
    assert.deepEqual([rising?.zero, rising?.begins, rising?.places[0]?.y], [100, undefined, 59.57]);
    const flat = chart({ value: 4203, history: points(['2021-01-01', 4117], ['2021-02-01', 4203]) });
    assert.deepEqual([flat?.zero, flat?.begins], [undefined, 4090]);
    const level = chart({ value: 5, history: points(['2021-01-01', 5], ['2021-02-01', 5]) });
    assert.deepEqual([level?.zero, level?.places[0]?.y], [100, 0]);
    const none = chart({ value: 0, history: points(['2021-01-01', 0], ['2021-02-01', 0]) });
    assert.deepEqual([none?.zero, none?.places[0]?.y], [100, 100]);
    const fifth = (low: number): unknown[] => {
      const drawn = chart({ value: 100, history: points(['2021-01-01', low], ['2021-02-01', 100]) });
      return [drawn?.zero, drawn?.begins];
    };
    assert.deepEqual(
      [fifth(80), fifth(79)],
      [
        [undefined, 70],
        [100, undefined],
      ],
    );
    const below = chart({ value: -5, history: points(['2021-01-01', -4], ['2021-02-01', -5]) });
    assert.deepEqual([below?.zero, below?.places[1]?.y], [0, 100]);
    const goal = chart({ value: 4203, goal: 9000, history: points(['2021-01-01', 4117], ['2021-02-01', 4203]) });
    assert.equal(goal?.zero, 100);
  });
  it('begins at a figure with few digits, whatever decimals the figures have', () => {
    const tenths = chart({
      value: 4.7,
      history: points(['2021-01-01', 4.9], ['2021-02-01', 4.8], ['2021-03-01', 4.7]),
    });
    assert.equal(tenths?.begins, 4.6);
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9999 }), fc.integer({ min: 1, max: 30 }), (value, more) => {
        const history = points(['2021-01-01', value / 100], ['2021-02-01', (value + more) / 100]);
        assert.match(String(chart({ value: 1, history })?.begins ?? 0), /^\d+(\.\d{1,3})?$/);
      }),
    );
  });
  it('goes to the deadline where that leaves no third of it empty', () => {
    const history = points(['2021-01-01', 1], ['2021-03-02', 2]);
    const [near, far] = ['2021-03-31', '2021-12-31'].map((deadline) => chart({ value: 2, goal: 3, deadline, history }));
    assert.deepEqual([near?.deadline, near?.places[1]?.x], [100, 67.42]);
    assert.deepEqual([far?.deadline, far?.places[1]?.x], [undefined, 100]);
    assert.equal(chart({ value: 2, goal: 3, deadline: '2021-01-31', history })?.deadline, 50);
    assert.equal(chart({ value: 2, goal: 3, deadline: '2020-01-31', history })?.deadline, undefined);
    const on = (deadline: string): unknown[] => {
      const drawn = chart({ value: 2, goal: 3, deadline, history: points(['2021-01-01', 1], ['2021-01-21', 2]) });
      return [drawn?.deadline, drawn?.places[1]?.x];
    };
    assert.deepEqual(on('2021-01-31'), [100, 66.67]);
    assert.deepEqual(on('2021-02-01'), [undefined, 100]);
    assert.deepEqual(on('2021-01-21'), [100, 100]);
    assert.deepEqual(on('2021-01-01'), [undefined, 100]);
  });
});
