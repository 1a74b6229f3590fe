/**
 * Imports the packed modules where there is no page: on a server that renders, and in a build that collects every
 * module.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import manifest from '../../package.json' with { type: 'json' };
import { installPacked } from '../packed.js';

const entries = Object.keys(manifest.exports)
  .filter((path) => !path.endsWith('.json'))
  // One of the many languages.
  .map((path) => path.replace('.', 'sprid').replace('*', 'fi'));

test('there are entries for every element, and for both scripts', () => {
  for (const tag of ['press-release', 'press-release-list', 'jobs-progress', 'comment-box', 'comment-count'])
    assert.ok(entries.includes(`sprid/${tag}`) && entries.includes(`sprid/${tag}/define`), tag);
  for (const name of ['sprid', 'sprid/sprid.js', 'sprid/sprid.bundle.js']) assert.ok(entries.includes(name), name);
});

for (const entry of entries)
  test(`${entry} is imported in Node, says nothing, starts nothing and makes no document`, () => {
    const code = `await import(${JSON.stringify(entry)}); if ('document' in globalThis) console.log('document');`;
    const { status, stdout, stderr, error } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: installPacked(),
      encoding: 'utf8',
      timeout: 20_000,
    });
    assert.deepEqual([error, stdout, stderr, status], [undefined, '', '', 0]);
  });
