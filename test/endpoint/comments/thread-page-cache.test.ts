/** Pages of threads are made once for each version, in bounded memory. */
import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { test } from 'node:test';
import { ThreadPageCache } from '../../../endpoint/comments/thread-page-cache.js';
import { Answer } from '../../../endpoint/http/answer.js';

const open = (most: number) => {
  const cache = new ThreadPageCache(most);
  const made: string[] = [];
  /** Finds a page of 100 bytes unless told otherwise. */
  const find = async (key: string, version = 1, length = 100): Promise<string | undefined> => {
    const answer = await cache.find(key, version, async () => {
      made.push(`${key}${String(version)}`);
      return length ? new Answer(Buffer.alloc(length, key), 'shortly') : undefined;
    });
    await turn();
    return answer?.pick(undefined).bytes.toString().slice(0, 1);
  };
  return { cache, made, find };
};

test('a page is made again only when its thread has another version', async () => {
  const { made, find } = open(1000);
  for (const version of [1, 1, 2, 2, 1]) assert.equal(await find('a', version), 'a');
  assert.deepEqual(made, ['a1', 'a2', 'a1']);
});

test('the pages that were not used for longest go first, when there is no room', async () => {
  const { made, find } = open(300);
  for (const key of ['a', 'b', 'c', 'a', 'd', 'a', 'c', 'd', 'b']) await find(key);
  assert.deepEqual(made, ['a1', 'b1', 'c1', 'd1', 'b1']);
});

test('a new version takes the room of the old one', async () => {
  const { made, find } = open(200);
  await find('a');
  for (const version of [1, 2, 3, 4]) await find('b', version);
  await find('a');
  assert.deepEqual(made, ['a1', 'b1', 'b2', 'b3', 'b4']);
});

test('a page that is larger than all the room stays until the next one', async () => {
  const { made, find } = open(50);
  for (const key of ['a', 'a', 'b', 'a']) await find(key);
  assert.deepEqual(made, ['a1', 'b1', 'a1']);
});

test('a missing page and a failed one are asked for again, and take no room', async () => {
  const { cache, made, find } = open(100);
  await find('a');
  for (let count = 0; count < 2; count++) {
    assert.equal(await find('none', 1, 0), undefined);
    await assert.rejects(
      cache.find('bad', 1, () => Promise.reject(new Error('no database'))),
      /no database/,
    );
    await turn();
  }
  await find('a');
  assert.deepEqual(made, ['a1', 'none1', 'none1']);
});

test('a page that is made after a newer version does not replace it', async () => {
  const { cache, made, find } = open(150);
  let finish: (answer: Answer) => void = () => undefined;
  const old = cache.find('a', 1, () => new Promise((resolve) => (finish = resolve)));
  await find('a', 2);
  finish(new Answer(Buffer.alloc(100, 'x'), 'shortly'));
  await old;
  await turn();
  await find('a', 2);
  assert.deepEqual(made, ['a2']);
});
