import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Together } from '../../../endpoint/store/together.js';

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

test('requests of consecutive turns are committed together, and a turn without any ends the waiting', async () => {
  const commits: number[][] = [];
  const together = new Together<number, number>(async (items) => {
    commits.push([...items]);
    return items;
  });
  const written: Promise<number>[] = [];
  for (let item = 0; item < 5; item += 1) {
    const next = turn();
    written.push(together.write(item));
    await next;
  }
  assert.deepEqual(await Promise.all(written), [0, 1, 2, 3, 4]);
  assert.equal(await together.write(5), 5);
  assert.deepEqual(commits, [[0, 1, 2, 3, 4], [5]]);
});

test('no commit becomes one that others wait for, however many come at once', async () => {
  const sizes: number[] = [];
  const together = new Together<number, number>(async (items) => {
    sizes.push(items.length);
    return items;
  });
  await Promise.all(Array.from({ length: 120 }, (_, item) => together.write(item)));
  assert.deepEqual(sizes, [50, 50, 20]);
});
