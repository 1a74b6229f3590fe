import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import manifest from '../../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The modules below `dist/npm` that a file names, for what it runs or for its types. */
const importsOf = (file: string): string[] =>
  ts
    .preProcessFile(readFileSync(join(root, file), 'utf8'))
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(file, '..', fileName));

test('npm users get no file that no entry of the package leads to', () => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' }),
  ) as [{ files: { path: string }[] }];
  const packed = new Set(files.map(({ path }) => path).filter((path) => path.startsWith('dist/npm/')));
  const left = Object.values(manifest.exports)
    .map((target) => (typeof target === 'string' ? target : target.default))
    .filter((path) => path.startsWith('./dist/npm/'))
    .map((path) => path.slice(2));
  assert.ok(left.length > 8);
  const reached = new Set<string>();
  for (let module = left.pop(); module; module = left.pop()) {
    if (reached.has(module)) continue;
    const types = module.replace(/\.js$/, '.d.ts');
    assert.ok(packed.has(module) && packed.has(types), `${module} or its types are not packed`);
    reached.add(module).add(types);
    left.push(...importsOf(module), ...importsOf(types));
  }
  assert.deepEqual(
    [...packed].filter((path) => !reached.has(path)),
    [],
  );
});
