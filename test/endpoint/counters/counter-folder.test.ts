/** A folder of counters that is looked at again and again. */
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { CounterFolder } from '../../../endpoint/counters/counter-folder.js';
import type { JobsProgress } from '../../../src/model/jobs-progress.js';
import { temporaryFolder } from '../databases.js';
import { makeFolder, openSite } from '../example-site.js';

const halfAMinute = 30_000;

/** A folder with a counter `a`, which is watched; `told` are the figures that were handed on. */
const watch = async (
  t: TestContext,
): Promise<{
  folder: string;
  put: (value: unknown) => void;
  told: unknown[];
  warnings: string[];
  stop: () => Promise<void>;
}> => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const folder = join(temporaryFolder(t), 'jobs');
  mkdirSync(folder);
  const put = (value: unknown): void => {
    writeFileSync(join(folder, 'a.json'), JSON.stringify({ value }));
  };
  put(1);
  const warnings: string[] = [];
  const counters = new CounterFolder(folder, (line) => warnings.push(line));
  await counters.read();
  const told: unknown[] = [];
  const stop = counters.watch((changed) => told.push(changed.get('a')?.value));
  t.after(stop);
  return { folder, put, told, warnings, stop };
};

test('a folder is looked at every half minute, and only what has changed is handed on', async (t) => {
  const { put, told, stop } = await watch(t);
  t.mock.timers.tick(halfAMinute);
  put(22);
  t.mock.timers.tick(halfAMinute - 1);
  put(333);
  t.mock.timers.tick(1);
  // Settles when the last look has ended.
  await stop();
  assert.deepEqual(told, [333], 'once, and not before its time');
});

test('each look comes after the one before, and none after the watch has ended', async (t) => {
  const { put, told, stop } = await watch(t);
  put(22);
  t.mock.timers.tick(2 * halfAMinute);
  await stop();
  put(333);
  t.mock.timers.tick(10 * halfAMinute);
  await stop();
  assert.deepEqual(told, [22]);
});

test('a folder that is missing for a while is reported, and read again', async (t) => {
  const { folder, put, told, warnings, stop } = await watch(t);
  rmSync(folder, { recursive: true });
  t.mock.timers.tick(halfAMinute);
  for (let turn = 0; !warnings.length && turn < 100; turn++) await Promise.resolve();
  assert.match(warnings.join('\n'), /^SPRID_JOBS is ".*jobs", which is not there\.$/);
  mkdirSync(folder);
  put(22);
  t.mock.timers.tick(halfAMinute);
  await stop();
  assert.deepEqual([told, warnings.length], [[22], 1]);
});

test('an endpoint serves a changed file within half a minute, and looks no longer once it is closed', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const site = makeFolder(t, { 'jobs/a.json': { value: 1 } });
  const { app, warnings } = await openSite(t, site);
  const read = async (): Promise<unknown> => (await app.inject('/api/jobs/a')).json<JobsProgress>().value;
  assert.equal(await read(), 1);
  writeFileSync(join(site, 'jobs/a.json'), '{"value":22}');
  t.mock.timers.tick(halfAMinute);
  // A request takes longer than a look at small files.
  for (let turn = 0; (await read()) === 1 && turn < 50; turn++);
  assert.equal(await read(), 22);
  await app.close();
  writeFileSync(join(site, 'jobs/a.json'), 'no JSON');
  t.mock.timers.tick(halfAMinute);
  await new Promise(setImmediate);
  assert.deepEqual(warnings, []);
});
