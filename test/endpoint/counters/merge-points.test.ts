import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { filedPoint, mergePoints } from '../../../endpoint/counters/merge-points.js';
import type { HistoryPoint, JobsProgress } from '../../../src/model/jobs-progress.js';

const file: JobsProgress = {
  value: 742,
  asOf: '2019-11-04',
  goal: 1000,
  start: { value: 300, date: '2015-10-01' },
  history: [{ date: '2018-12-31', value: 600 }],
  regions: [{ code: '1480', name: 'Göteborg', value: 400 }],
  notes: ['Påhittat.'],
};

const merged: [
  title: string,
  points: HistoryPoint[],
  expected: { [Field in keyof JobsProgress]?: JobsProgress[Field] | undefined },
][] = [
  ['nothing leaves the file as it is', [], file],
  [
    'a later day is the figure, and the one of before is history; regions of that day go',
    [{ date: '2020-06-30', value: 801, status: 'provisional' }],
    {
      value: 801,
      asOf: '2020-06-30',
      status: 'provisional',
      history: [
        { date: '2018-12-31', value: 600 },
        { date: '2019-11-04', value: 742 },
      ],
      regions: undefined,
    },
  ],
  [
    'an earlier day is history, in order',
    [{ date: '2017-12-31', value: 500 }],
    {
      value: 742,
      asOf: '2019-11-04',
      history: [
        { date: '2017-12-31', value: 500 },
        { date: '2018-12-31', value: 600 },
      ],
    },
  ],
  [
    'the figure itself is revised',
    [{ date: '2019-11-04', value: 740, status: 'revised' }],
    { value: 740, asOf: '2019-11-04', status: 'revised', regions: undefined },
  ],
  [
    'the start is revised where it stands too',
    [{ date: '2015-10-01', value: 310, status: 'revised' }],
    {
      start: { value: 310, date: '2015-10-01' },
      history: [
        { date: '2015-10-01', value: 310, status: 'revised' },
        { date: '2018-12-31', value: 600 },
      ],
    },
  ],
  [
    'a figure that is kept back is no zero',
    [{ date: '2020-06-30', value: null, status: 'confidential' }],
    { value: null, status: 'confidential', asOf: '2020-06-30' },
  ],
];

for (const [title, points, expected] of merged) {
  test(`of a file and what was published: ${title}`, () => {
    const result = mergePoints(file, points);
    for (const [field, value] of Object.entries(expected)) assert.deepEqual(result[field as keyof JobsProgress], value);
    assert.deepEqual([result.goal, result.notes], [file.goal, file.notes]);
  });
}

test('a figure of a period without a day stays in the history, at the end of its period', () => {
  const { asOf: _asOf, ...dayless } = { ...file, period: '2019' };
  const { value, history } = mergePoints(dayless, [{ date: '2020-06-30', value: 801 }]);
  assert.deepEqual(
    [value, history?.map(({ date, value: each, period }) => [date, each, period])],
    [
      801,
      [
        ['2018-12-31', 600, undefined],
        ['2019-12-31', 742, '2019'],
      ],
    ],
  );
});

test('a figure without a date gives way to one that has one', () => {
  assert.deepEqual(mergePoints({ value: 5 }, [{ date: '2020-01-01', value: 4 }]), { value: 4, asOf: '2020-01-01' });
});

test('the words of a figure stay with it: its period, its break and its remark', () => {
  const marks = { period: '2019', revised: true, break: true, remark: 'new method' };
  const marked: JobsProgress = { value: 9, asOf: '2019-12-31', status: 'estimated', ...marks };
  assert.deepEqual(mergePoints(marked, [{ date: '2020-01-31', value: 10 }]), {
    value: 10,
    asOf: '2020-01-31',
    history: [{ date: '2019-12-31', value: 9, status: 'estimated', ...marks }],
  });
  const earlier = mergePoints(marked, [{ date: '2018-01-31', value: 8 }]);
  assert.deepEqual(earlier, { ...marked, history: [{ date: '2018-01-31', value: 8 }] });
});

test('a gap after the latest figure is no figure', () => {
  const gap: HistoryPoint = { date: '2020-12-31', value: null, status: 'missing' };
  const points = [{ date: '2018-01-31', value: 8 }];
  const { value, asOf, history } = mergePoints({ value: 9, asOf: '2019-12-31', history: [gap] }, points);
  assert.deepEqual([value, asOf, history], [9, '2019-12-31', [...points, gap]]);
});

test('the figure of a day in the file is found wherever it stands', () => {
  assert.equal(filedPoint(file, '2019-11-04')?.value, 742);
  assert.equal(filedPoint(file, '2018-12-31')?.value, 600);
  assert.equal(filedPoint(file, '2015-10-01')?.value, 300);
  assert.equal(filedPoint(file, '2016-10-01'), undefined);
});

test('each day occurs once, in order, and the last is the figure', () => {
  const day = fc.integer({ min: 0, max: 40 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
  const point = fc.record({ date: day, value: fc.nat(1000) });
  const history = fc.uniqueArray(point, { selector: ({ date }) => date, maxLength: 8 });
  fc.assert(
    fc.property(history, history, day, (filed, points, asOf) => {
      const result = mergePoints({ value: 1, asOf, history: filed }, points);
      if (!points.length) return;
      const days = [...(result.history ?? []).map(({ date }) => date), result.asOf ?? ''];
      assert.deepEqual(days, [...new Set(days)].sort());
      assert.deepEqual(new Set(days), new Set([...filed, ...points, { date: asOf }].map(({ date }) => date)));
      for (const { date, value } of points)
        assert.equal(
          date === result.asOf ? result.value : result.history?.find((one) => one.date === date)?.value,
          value,
        );
    }),
  );
});
