import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HistoryPoint, JobsProgress } from '../../../src/model/jobs-progress.js';
import { csv } from '../../../src/derived/jobs-progress/csv.js';
import { pace } from '../../../src/derived/jobs-progress/pace.js';
import { publishedPoints } from '../../../src/derived/jobs-progress/points.js';

const today = '2021-06-01';
const points = (...all: [date: string, value: number | null][]): HistoryPoint[] =>
  all.map(([date, value]) => ({ date, value }));
const yearly = points(
  ['2015-01-01', 100],
  ['2016-01-01', 200],
  ['2017-01-01', 300],
  ['2018-01-01', 400],
  ['2019-01-01', 500],
  ['2020-01-01', 600],
);
const progress: JobsProgress = { value: 700, asOf: '2021-01-01', goal: 1000, history: yearly };

describe('the published figures', () => {
  it('come by date, each day once, with the start and the latest figure among them', () => {
    const history = points(['2020-01-01', 6], ['2018-01-01', 4], ['2020-01-01', 7]);
    const start = { value: 1, date: '2015-01-01' };
    assert.deepEqual(
      publishedPoints({ value: 9, asOf: '2021-01-01', start, history }).map(({ value }) => value),
      [1, 4, 7, 9],
    );
  });

  it('come without a start that lies after the latest figure', () => {
    const start = { value: 9, date: '2027-01-01' };
    assert.deepEqual(
      publishedPoints({ value: 8, asOf: '2026-10-31', start }).map(({ date }) => date),
      ['2026-10-31'],
    );
  });

  it('come without the latest figure where that has no date', () => {
    const start = { value: 1, date: '2015-01-01' };
    assert.deepEqual(publishedPoints({ value: 9, start, history: points(['2020-01-01', 6]) }), [
      { date: '2015-01-01', value: 1 },
      { date: '2020-01-01', value: 6 },
    ]);
  });
});

describe('the pace', () => {
  const cases: [what: string, progress: JobsProgress, years: [number, number | undefined] | undefined][] = [
    ['one year where the figures agree', progress, [2024, 2024]],
    ['a range where they are few', { ...progress, history: yearly.slice(4) }, [2023, 2024]],
    ['nothing of two figures', { ...progress, history: yearly.slice(5) }, undefined],
    [
      'nothing of less than half a year',
      { ...progress, history: points(['2020-11-01', 1], ['2020-12-01', 2]) },
      undefined,
    ],
    [
      'only the earliest year where it has stood still at times',
      { ...progress, history: points(['2019-01-01', 100], ['2020-01-01', 700]) },
      [2021, undefined],
    ],
    ['nothing after a correction downwards', { ...progress, value: 550, status: 'revised' }, undefined],
    [
      'nothing after a correction downwards that is provisional',
      { ...progress, value: 550, status: 'provisional', revised: true },
      undefined,
    ],
    ['nothing of figures that fall', { ...progress, value: 50 }, undefined],
    ['nothing of a goal that is reached', { ...progress, value: 1000 }, undefined],
    ['nothing without a goal', { value: 700, asOf: '2021-01-01', history: yearly }, undefined],
  ];
  for (const [what, given, years] of cases)
    it(`says ${what}`, () => {
      const said = pace(given, today)?.years;
      assert.deepEqual(said && [said.from, said.to], years);
    });
  it('says no year that has passed already', () => {
    assert.equal(pace(progress, '2026-11-23')?.years, undefined);
  });

  const needs: [why: string, deadline: string | undefined, needed: number | undefined][] = [
    ['is ahead', '2022-01-01', 25],
    ['has passed', '2021-05-31', undefined],
    ['lies before the start', '2010-01-01', undefined],
    ['is not set', undefined, undefined],
  ];
  for (const [why, deadline, needed] of needs)
    it(`says ${needed ? 'how much is needed' : 'nothing of need'} when the deadline ${why}`, () => {
      const said = pace({ ...progress, ...(deadline && { deadline }) }, today)?.needed;
      assert.equal(said && Math.round(said), needed);
    });
});

describe('the file', () => {
  it('leaves a cell empty where a figure is kept back', () => {
    const [first, second] = points(['2020-01-01', 1.5], ['2021-01-01', null]) as [HistoryPoint, HistoryPoint];
    assert.equal(
      csv([first, { ...second, status: 'confidential' }]),
      'date,value,status\r\n2020-01-01,1.5,\r\n2021-01-01,,confidential\r\n',
    );
  });

  it('has a column for what was revised, where something was', () => {
    const [first, second] = points(['2020-01-01', 1], ['2021-01-01', 2]) as [HistoryPoint, HistoryPoint];
    assert.equal(
      csv([first, { ...second, status: 'provisional', revised: true }]),
      'date,value,status,revised\r\n2020-01-01,1,,\r\n2021-01-01,2,provisional,true\r\n',
    );
  });
});
