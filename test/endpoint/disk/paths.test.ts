/** Which paths may be read, and which folders hold a version of the tag. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { test } from 'node:test';
import { isInside } from '../../../endpoint/disk/inside.js';
import { findRoot } from '../../../endpoint/disk/root.js';
import { isSuspicious } from '../../../endpoint/disk/suspicious-path.js';
import { keepVersions, movingOf } from '../../../endpoint/disk/versions.js';
import { ConfigurationError } from '../../../endpoint/operator/configuration-error.js';
import { makeFolder } from '../example-site.js';

for (const [path, expected] of [
  ['a.json', false],
  ['a/b.c.json', false],
  ['a.', false],
  ['.env', true],
  ['a/.git', true],
  ['a\\.git', true],
  ['../a', true],
  ['a/../b', true],
  ['a\\b', true],
  ['a\0b', true],
  ['a//b', true],
] as const)
  test(`the path ${JSON.stringify(path)} is ${expected ? 'not looked up' : 'looked up'}`, () => {
    assert.equal(isSuspicious(path), expected);
  });

test('a link may lead anywhere in its folder and not out of it, also not to a neighbor of the same beginning', (t) => {
  const folder = makeFolder(t);
  const [own, neighbor] = [join(folder, 'media'), join(folder, 'media-2')];
  for (const each of [own, neighbor]) mkdirSync(each, { recursive: true });
  writeFileSync(join(own, 'a'), 'x');
  writeFileSync(join(neighbor, 'b'), 'x');
  symlinkSync(join(own, 'a'), join(own, 'to-a'));
  symlinkSync(join(neighbor, 'b'), join(own, 'to-b'));
  for (const [path, expected] of [
    ['a', true],
    ['to-a', true],
    ['to-b', false],
    ['../media-2/b', false],
    ['none', true],
  ] as const)
    assert.equal(isInside(own, path), expected, path);
  assert.equal(isInside(parse(own).root, own), true, 'all is inside of the root');
});

for (const [version, moving] of [
  ['0.1.0', 'v0.1'],
  ['0.12.3', 'v0.12'],
  ['1.2.3', 'v1'],
  ['12.0.0-beta.1', 'v12'],
] as const)
  test(`version ${version} moves the folder ${moving}`, () => {
    assert.equal(movingOf(version), moving);
  });

test('chunks of every version are kept as they were first served, and only the moving folder is replaced', async (t) => {
  const folder = makeFolder(t);
  const [dist, kept] = [join(folder, 'built'), join(folder, 'data/versions')];
  const serve = (files: Record<string, string>): void => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(dist, path, '..'), { recursive: true });
      writeFileSync(join(dist, path), content);
    }
  };
  await keepVersions(join(folder, 'none'), kept);
  assert.deepEqual(readdirSync(kept), [], 'a folder that is not built yet has no versions');
  serve({
    '1.2.3/a.js': 'old',
    '1.2.3/words/sv.js': 'old',
    'v1/a.js': 'old',
    'v0.1/a.js': 'old',
    '1.2.4-beta.1/a.js': 'x',
  });
  serve({ 'sprid.js': 'x', 'v0/a.js': 'x', 'v1.2/a.js': 'x', 'x1.2.3/a.js': 'x', 'xv1/a.js': 'x', '1.2/a.js': 'x' });
  await keepVersions(dist, kept);
  assert.deepEqual(readdirSync(kept).sort(), ['1.2.3', '1.2.4-beta.1', 'v0.1', 'v1']);
  serve({ '1.2.3/a.js': 'new', '1.2.3/words/sv.js': 'new', '1.2.3/b.js': 'new', 'v1/a.js': 'new' });
  await keepVersions(dist, kept);
  const read = (path: string): string => readFileSync(join(kept, path), 'utf8');
  assert.deepEqual(['1.2.3/a.js', '1.2.3/words/sv.js', '1.2.3/b.js', 'v1/a.js', 'v0.1/a.js'].map(read), [
    'old',
    'old',
    'new',
    'new',
    'old',
  ]);
});

test('a folder that cannot be written is named with its setting', async (t) => {
  const folder = makeFolder(t);
  writeFileSync(join(folder, 'file'), 'x');
  const kept = join(folder, 'file/versions');
  await assert.rejects(keepVersions(folder, kept), (error: Error) => {
    assert.ok(error instanceof ConfigurationError);
    assert.match(error.message, /"[^"]+versions" cannot be written \(ENOTDIR\).*SPRID_DATA/);
    return true;
  });
});

test('the root is the folder above whose package has the name, whatever packages are between', (t) => {
  const folder = makeFolder(t);
  const inner = join(folder, 'a/b');
  mkdirSync(inner, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"name":"sprid","version":"1.2.3"}');
  writeFileSync(join(folder, 'a/package.json'), '{"name":"other","version":"9.9.9"}');
  assert.deepEqual(findRoot(inner), { folder, version: '1.2.3' });
  writeFileSync(join(folder, 'package.json'), '{"name":"sprid"}');
  assert.deepEqual(findRoot(inner), { folder, version: '' });
  assert.throws(() => findRoot(parse(folder).root), /No package\.json named "sprid"/);
});
