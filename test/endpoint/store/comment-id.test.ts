/** Ids sort like the time of their comments, and a reply after its parent. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atTime, beginningOf, isCommentId, makeCommentId, timeOf } from '../../../endpoint/store/comment-id.js';

const noon = Date.UTC(2027, 0, 1, 12);

for (const [title, time, kept] of [
  ['the beginning of time', 0, 0],
  ['before the beginning', -5, 0],
  ['parts of a millisecond', noon + 0.9, noon],
  ['now', noon, noon],
  ['a far future', 2 ** 48 - 1, 2 ** 48 - 1],
] as const)
  test(`an id has its time: ${title}`, () => {
    const id = makeCommentId(time);
    assert.equal(timeOf(id), kept);
    assert.ok(isCommentId(id));
    assert.equal(id.slice(0, 10), beginningOf(time));
    assert.equal(beginningOf(time).length, 10);
    const moved = atTime(id, noon + 5);
    assert.deepEqual([timeOf(moved), moved.slice(10)], [noon + 5, id.slice(10)]);
    assert.equal(timeOf(atTime(id, time)), kept);
  });

for (const [title, now, expected] of [
  ['a moment later', 5, 5],
  ['in the same moment', 0, 1],
  ['after the clock was set back', -86_400_000, 1],
] as const)
  test(`a reply that is written ${title} sorts after its parent`, () => {
    const parent = makeCommentId(noon);
    const reply = makeCommentId(noon + now, parent);
    assert.equal(timeOf(reply), noon + expected);
    assert.ok(reply > parent);
  });

test('ids sort by their time, and a lower bound is below each id of its time and above each earlier one', () => {
  const ids = [0, 31, 32, 1023, 1024, noon - 1, noon].map((time) => makeCommentId(time));
  assert.deepEqual([...ids].sort(), ids);
  assert.ok(beginningOf(noon) <= (ids.at(-1) ?? '') && beginningOf(noon) > (ids.at(-2) ?? ''));
});

test('the random part has all bytes, each as one letter, and no two ids are alike', () => {
  assert.equal(
    makeCommentId(0, undefined, [0, 1, 31, 32, 9, 10, 18, 255, 0, 0, 0, 0, 0]),
    '0000000000' + '01z09ajz00000',
  );
  const ids = Array.from({ length: 1000 }, () => makeCommentId(noon));
  assert.equal(new Set(ids).size, 1000);
  assert.ok(ids.every(isCommentId));
});

test('what has another shape is no id', () => {
  const id = makeCommentId(noon);
  for (const text of ['', id.slice(1), `${id}0`, `x${id}`, id.toUpperCase(), `8${id.slice(1)}`, `${id.slice(0, -1)}u`])
    assert.equal(isCommentId(text), false, text);
});
