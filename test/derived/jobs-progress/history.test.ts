import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HistoryPoint, JobsProgress } from '../../../src/model/jobs-progress.js';
import { csv } from '../../../src/derived/jobs-progress/csv.js';
import { pace } from '../../../src/derived/jobs-progress/pace.js';
import { daysAfter } from '../../../src/derived/jobs-progress/days.js';
import { forecastPoints, publishedPoints } from '../../../src/derived/jobs-progress/points.js';

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
const through = (...values: number[]): HistoryPoint[] =>
  yearly.map((point, at) => ({ ...point, value: values[at] ?? 0 }));
const falling: JobsProgress = {
  value: 300,
  asOf: '2021-01-01',
  start: { value: 900, date: '2015-01-01' },
  goal: 150,
  history: yearly.map(({ date, value }) => ({ date, value: 1000 - (value ?? 0) })),
};

/** As many figures until 2021, each as much higher as days have passed. */
const steady = (days: number, count: number): JobsProgress => {
  const history = Array.from({ length: count }, (_, at): HistoryPoint => {
    const value = Math.round((days * at) / (count - 1));
    return { date: daysAfter('2021-01-01', value - days) ?? '', value };
  });
  return { value: days, asOf: '2021-01-01', goal: days + 50, history };
};

describe('the published figures', () => {
  it('come by date, each day once, with the start and the latest figure among them', () => {
    const history = points(['2020-01-01', 6], ['2018-01-01', 4], ['2020-01-01', 7]);
    const start = { value: 1, date: '2015-01-01' };
    assert.deepEqual(
      publishedPoints({ value: 9, asOf: '2021-01-01', start, history }).map(({ value }) => value),
      [1, 4, 7, 9],
    );
  });

  it('are those of the history where the latest figure has no date', () => {
    assert.deepEqual(publishedPoints({ value: 9, start: { value: 1 }, history: yearly }), yearly);
  });

  it('come without forecasts, which come apart with their status', () => {
    const [first, second, third] = points(['2020-12-31', 1], ['2021-12-31', 2], ['2022-12-31', 3]);
    assert.ok(first && second && third);
    const expected: HistoryPoint = { ...second, status: 'forecast' };
    const figures: JobsProgress = {
      ...progress,
      history: [first, expected],
      forecasts: [third, { ...third, value: null }],
    };
    const latest: JobsProgress = { value: 5, asOf: '2021-12-31', status: 'forecast', history: [first] };
    assert.deepEqual(publishedPoints(figures), [first, { date: '2021-01-01', value: 700 }]);
    assert.deepEqual(forecastPoints(figures), [expected]);
    assert.deepEqual(publishedPoints(latest), [first]);
    assert.deepEqual(forecastPoints(latest), [{ date: '2021-12-31', value: 5, status: 'forecast' }]);
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
    ['a range where the pace has changed', { ...progress, value: 550 }, [2027, 2030]],
    ['a range after a correction that changes nothing', { ...progress, value: 600, status: 'revised' }, [2025, 2027]],
    ['one year after a correction upwards', { ...progress, status: 'revised' }, [2024, 2024]],
    ['one year of six figures', steady(731, 6), [2021, 2021]],
    ['a range where they are five', steady(731, 5), [2021, 2022]],
    ['one year of two years', steady(730, 6), [2021, 2021]],
    ['a range of less than two years', steady(729, 6), [2021, 2022]],
    ['a range of half a year', steady(180, 3), [2021, 2022]],
    ['nothing of a day less than half a year', steady(179, 3), undefined],
    ['one year of figures that should fall', falling, [2022, 2022]],
    ['nothing of a goal to which the figure has fallen', { ...falling, goal: 300 }, undefined],
    ['nothing after a correction downwards', { ...progress, value: 550, status: 'revised' }, undefined],
    [
      'nothing after a correction downwards that is provisional',
      { ...progress, value: 550, status: 'provisional', revised: true },
      undefined,
    ],
    [
      'nothing where the figure has fallen before it rose',
      { ...progress, value: 650, history: through(700, 600, 100, 150, 200, 300) },
      undefined,
    ],
    [
      'nothing where the figure is back at its beginning',
      { ...progress, history: through(700, 600, 100, 150, 200, 300) },
      undefined,
    ],
    [
      'only the earliest year where it has fallen at times',
      { ...progress, history: points(['2019-01-01', 100], ['2020-01-01', 800]) },
      [2021, undefined],
    ],
    [
      'only the earliest year where it has nearly stood still at times',
      { ...progress, history: points(['2019-01-01', 100], ['2020-01-01', 699]) },
      [2021, undefined],
    ],
    ['a year thirty years ahead', { ...steady(731, 6), goal: 731 + 11_100 }, [2051, 2051]],
    ['no year further ahead', { ...steady(731, 6), goal: 731 + 11_400 }, undefined],
    ['nothing of figures that fall', { ...progress, value: 50 }, undefined],
    ['nothing of a goal that is reached', { ...progress, value: 1000 }, undefined],
    ['nothing without a goal', { value: 700, asOf: '2021-01-01', history: yearly }, undefined],
  ];
  for (const [what, given, years] of cases)
    it(`says ${what}`, () => {
      const said = pace(given, today)?.years;
      assert.deepEqual(said && [said.from, said.to], years);
    });
  it('is nothing of one figure, and of none', () => {
    for (const alone of [
      { value: 5 },
      { value: 5, asOf: '2021-01-01' },
      { value: null, history: points(['2020-01-01', null]) },
    ])
      assert.equal(pace(alone, today), undefined);
  });

  it('says no year that has passed already', () => {
    assert.equal(pace(progress, '2026-11-23')?.years, undefined);
  });

  const needs: [why: string, deadline: string | undefined, needed: number | undefined][] = [
    ['is ahead', '2022-01-01', 25],
    ['is 31 days ahead', '2021-07-02', 50],
    ['is 30 days ahead', '2021-07-01', undefined],
    ['has passed', '2021-05-31', undefined],
    ['lies before the start', '2010-01-01', undefined],
    ['is not set', undefined, undefined],
  ];
  for (const [why, deadline, needed] of needs)
    it(`says ${needed ? 'how much is needed' : 'nothing of need'} when the deadline ${why}`, () => {
      const said = pace({ ...progress, ...(deadline && { deadline }) }, today)?.needed;
      assert.equal(said && Math.round(said), needed);
    });

  it('says how much a figure that should fall must fall', () => {
    assert.equal(pace({ ...falling, deadline: '2022-01-01' }, today)?.needed, -12.6);
  });

  it('says nothing of need for a goal that is reached, or whose deadline is the day of the figure', () => {
    assert.equal(pace({ ...progress, value: 1000, deadline: '2022-01-01' }, today)?.needed, undefined);
    assert.equal(pace({ ...progress, asOf: '2022-01-01', deadline: '2022-01-01' }, today)?.needed, undefined);
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
