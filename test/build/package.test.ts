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

/** What is packed. */
const packed = (): Set<string> => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' }),
  ) as [{ files: { path: string }[] }];
  return new Set(files.map(({ path }) => path));
};

test('npm users get no file that no entry of the package leads to', () => {
  const modules = new Set([...packed()].filter((path) => path.startsWith('dist/npm/')));
  const left = Object.values(manifest.exports)
    .map((target) => (typeof target === 'string' ? target : target.default))
    .filter((path) => path.startsWith('./dist/npm/'))
    .map((path) => path.slice(2))
    .flatMap((path) =>
      path.includes('*')
        ? [...modules].filter((file) => file.startsWith(path.split('*')[0] ?? '') && file.endsWith('.js'))
        : path,
    );
  assert.ok(left.length > 8);
  const reached = new Set<string>();
  for (let module = left.pop(); module; module = left.pop()) {
    if (reached.has(module)) continue;
    const types = module.replace(/\.js$/, '.d.ts');
    assert.ok(modules.has(module) && modules.has(types), `${module} or its types are not packed`);
    reached.add(module).add(types);
    left.push(...importsOf(module), ...importsOf(types));
  }
  assert.deepEqual(
    [...modules].filter((path) => !reached.has(path)),
    [],
  );
});

interface EditorData {
  tags: { name: string; description: string; attributes: { name: string; values?: { name: string }[] }[] }[];
  contributions: {
    html: { elements: { name: string; attributes: { name: string }[]; events?: { name: string }[] }[] };
  };
}

test('editors are told of each tag, with its attributes and their values', () => {
  const files = packed();
  const read = (path: string): EditorData => {
    assert.ok(files.has(path), `${path} is not packed`);
    return JSON.parse(readFileSync(join(root, path), 'utf8')) as EditorData;
  };
  const { tags } = read('dist/editors/vscode.html-custom-data.json');
  const { elements } = read(manifest['web-types']).contributions.html;
  for (const told of [tags, elements])
    assert.deepEqual(told.map(({ name }) => name).sort(), [
      'comment-box',
      'comment-count',
      'jobs-progress',
      'press-release',
      'press-release-list',
    ]);
  const release = tags.find(({ name }) => name === 'press-release');
  const variant = release?.attributes.find(({ name }) => name === 'variant');
  assert.deepEqual(
    variant?.values?.map(({ name }) => name),
    ['full', 'summary', 'card', 'headline'],
  );
  const events = elements.find(({ name }) => name === 'comment-box')?.events?.map(({ name }) => name);
  assert.ok(events?.includes('comment-box-submitted'));
  assert.match(readFileSync(join(root, 'dist/editors/vscode.css-custom-data.json'), 'utf8'), /--press-release-measure/);
});
