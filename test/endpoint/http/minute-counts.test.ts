/** The counts behind every limit, at a clock that the test sets. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MinuteCounts } from '../../../endpoint/http/minute-counts.js';

const start = Date.UTC(2027, 0, 1);
const minute = 60_000;

for (const [title, at, expected] of [
  ['in the last moment of the minute', minute - 1, { count: 2, until: start + minute }],
  ['when the minute is over', minute, { count: 1, until: start + 2 * minute }],
  ['after the clock was set back a little', -1, { count: 1, until: start - 1 + minute }],
  ['after the clock was set back by a day', -86_400_000, { count: 1, until: start - 86_400_000 + minute }],
] as const)
  test(`the second count of a key, ${title}, is ${String(expected.count)}`, () => {
    const counts = new MinuteCounts(10);
    assert.deepEqual(counts.count('a', start), { count: 1, until: start + minute });
    assert.deepEqual(counts.count('a', start + at), expected);
  });

test('each key has its own minute', () => {
  const counts = new MinuteCounts(10);
  counts.count('a', start);
  assert.deepEqual(counts.count('b', start + 10), { count: 1, until: start + 10 + minute });
  assert.deepEqual(counts.count('a', start + 20), { count: 2, until: start + minute });
});

test('with more keys than there is room for, the oldest minute is forgotten first, and no other', () => {
  const counts = new MinuteCounts(2);
  for (const key of ['a', 'b', 'c']) counts.count(key, start);
  assert.equal(counts.count('c', start).count, 2);
  assert.equal(counts.count('b', start).count, 2);
  assert.equal(counts.count('a', start).count, 1, 'forgotten');
});

test('a minute that begins anew counts as the newest', () => {
  const counts = new MinuteCounts(2);
  counts.count('a', start);
  counts.count('b', start + 50_000);
  counts.count('a', start + minute);
  counts.count('c', start + minute);
  assert.equal(counts.count('a', start + minute).count, 2);
});
