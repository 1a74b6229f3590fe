import assert from 'node:assert/strict';
import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeWhole } from '../../../endpoint/disk/write-whole.js';
import { makeFolder } from '../example-site.js';

test('a file is replaced in one step: who reads the old one reads all of it', (t) => {
  const path = join(makeFolder(t), 'a.json');
  writeWhole(path, 'the old one');
  const reading = openSync(path, 'r');
  writeWhole(path, Buffer.from('new'));
  assert.equal(readFileSync(reading, 'utf8'), 'the old one');
  closeSync(reading);
  assert.equal(readFileSync(path, 'utf8'), 'new');
  assert.equal(statSync(path).mode & 0o077, 0, 'nobody else may read it');
});

test('what cannot be put in its place leaves nothing behind', (t) => {
  const folder = join(makeFolder(t), 'media');
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  assert.throws(() => writeWhole(join(folder, 'a'), 'x'));
  assert.deepEqual(readdirSync(folder), ['a']);
});
