import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { copyWhole, createWhole, writeWhole } from '../../../endpoint/disk/write-whole.js';
import { makeFolder } from '../example-site.js';

test('a file is replaced in one step: who reads the old one reads all of it', async (t) => {
  const path = join(makeFolder(t), 'a.json');
  await writeWhole(path, 'the old one');
  const reading = openSync(path, 'r');
  await writeWhole(path, Buffer.from('new'));
  assert.equal(readFileSync(reading, 'utf8'), 'the old one');
  closeSync(reading);
  assert.equal(readFileSync(path, 'utf8'), 'new');
  assert.equal(statSync(path).mode & 0o077, 0, 'nobody else may read it');
});

test('a file that cannot be moved to its place leaves nothing behind', async (t) => {
  const folder = join(makeFolder(t), 'media');
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  await assert.rejects(writeWhole(join(folder, 'a'), 'x'));
  assert.deepEqual(readdirSync(folder), ['a']);
});

test('a copy is whole, and takes the place of what stood there', async (t) => {
  const folder = join(makeFolder(t, { 'media/a': 'new', 'media/b': 'old' }), 'media');
  await copyWhole(join(folder, 'a'), join(folder, 'b'));
  assert.equal(readFileSync(join(folder, 'b'), 'utf8'), 'new');
  assert.deepEqual(readdirSync(folder), ['a', 'b']);
});

test('a file that is made once stays as the first has made it', async (t) => {
  const folder = join(makeFolder(t), 'media');
  const path = join(folder, 'secret');
  await createWhole(path, 'first');
  await assert.rejects(createWhole(path, 'second'), { code: 'EEXIST' });
  assert.equal(readFileSync(path, 'utf8'), 'first');
  assert.equal(statSync(path).mode & 0o077, 0, 'nobody else may read it');
  assert.deepEqual(readdirSync(folder), ['secret']);
});

test('two that write at once, be their process numbers the same, do not write into one file', async (t) => {
  const folder = join(makeFolder(t), 'media');
  const path = join(folder, 'a');
  const slow = createWhole(path, async (unfinished) => {
    writeFileSync(unfinished, 'slow');
    await writeWhole(path, 'quick');
  });
  await assert.rejects(slow, { code: 'EEXIST' });
  assert.equal(readFileSync(path, 'utf8'), 'quick');
  assert.deepEqual(readdirSync(folder), ['a']);
});

for (const content of ["'x'.repeat(100_000)", "Buffer.alloc(100_000, 'x')"]) {
  test(`where there is no room for the whole, what stood there still does: ${content}`, async (t) => {
    const folder = join(makeFolder(t, { 'media/a': 'the old one' }), 'media');
    const module = new URL('../../../endpoint/disk/write-whole.js', import.meta.url);
    const script = `
      import { writeWhole } from '${module.href}';
      await writeWhole('${join(folder, 'a')}', ${content});
    `;
    // As on a full disk, the first part is written and the rest is not: 64 blocks of 512 bytes, or of 1024.
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', 'ulimit -f 64; exec "$@"', 'sh', process.execPath, '--import', 'tsx', '--input-type=module', '-e', script],
      { encoding: 'utf8' },
    );
    assert.notEqual(status, 0);
    assert.match(stderr, /EFBIG/);
    assert.equal(readFileSync(join(folder, 'a'), 'utf8'), 'the old one');
    assert.deepEqual(readdirSync(folder), ['a']);
  });
}
