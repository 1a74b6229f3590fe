import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  exports: Record<string, string | { types: string; default: string }>;
};
const read = (name: string): string => readFileSync(join(dist, name), 'utf8');
const chunks = readdirSync(join(dist, manifest.version)).filter(
  (name) => name.endsWith('.js') && name !== 'sprid.bundle.js',
);
const imports = (code: string): string[] =>
  [...code.matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g)].map(([, path = '']) => path);

describe('the build', () => {
  it('shares no module between the tag and a chunk: no chunk imports the tag, and the tag imports none at once', () => {
    assert.deepEqual(imports(read('sprid.js')), []);
    for (const name of chunks) {
      const code = read(join(manifest.version, name));
      assert.ok(!imports(code).join().includes('sprid.js'), `${name} imports the tag`);
      assert.ok(!imports(code).join().includes('../'), `${name} imports from outside its version`);
    }
  });

  it('keeps every chunk one trip away: each imports the runtime at most', () => {
    const found = chunks.map((name) => [
      name.replace(/-[\w-]{8}\.js$/, ''),
      imports(read(join(manifest.version, name))).map((path) => path.replace(/-[\w-]{8}\.js$/, '')),
    ]);
    // What loads later may lean on the element that asks for it, and what the tag starts beside another is there.
    const beside: Record<string, string[]> = {
      writing: ['./comment-box'],
      tools: ['./press-release', './releases'],
      history: ['./jobs-progress'],
      variants: ['./jobs-progress'],
      regions: ['./jobs-progress'],
      'press-release': ['./releases'],
      'press-release-list': ['./releases'],
    };
    // An element that reads a release starts the toolkit beside the format's chunk.
    for (const format of readdirSync(new URL('../../demo/formats/', import.meta.url)))
      beside[format.replace('.json', '')] = ['./releases', './toolkit'];
    beside.toolkit = ['./releases'];
    // So does the counter with what the formats of statistics share.
    for (const format of ['json-stat', 'pxweb', 'kolada']) beside[format] = ['./cube'];
    for (const [name, paths] of found) {
      const there = ['./runtime', ...(beside[String(name)] ?? [])];
      assert.ok(
        (paths as string[]).every((path) => there.includes(path)),
        `${String(name)} imports ${String(paths)}`,
      );
    }
    assert.deepEqual(found.find(([name]) => name === 'runtime')?.[1], []);
  });

  it('makes the chunks that the tag names, with hashes of their content', () => {
    const named = [...read('sprid.js').matchAll(/import\("\.\/([^"]+)"\)/g)].map(([, path = '']) => path);
    assert.ok(named.length >= 5);
    for (const path of named) {
      assert.ok(existsSync(join(dist, path)), path);
      assert.match(path, new RegExp(`^${manifest.version.replaceAll('.', '\\.')}/[\\w.-]+-[\\w-]{8}\\.js$`));
    }
  });

  it('leaves Lit no policy and no global of its own', () => {
    for (const name of ['sprid.bundle.js', ...chunks.map((chunk) => join(manifest.version, chunk))]) {
      const code = read(name);
      assert.ok(!code.includes('createPolicy("lit-html"'), name);
      assert.ok(!/(litHtml|reactiveElement|litElement)Versions/.test(code), name);
      assert.ok(!/globalThis\.litPropertyMetadata|Symbol\.metadata\s*\?\?=/.test(code), name);
    }
  });

  it("keeps today's CSS: container queries and relative colors", () => {
    const code = chunks.map((name) => read(join(manifest.version, name))).join('');
    assert.match(code, /@container/);
    assert.match(code, /\bcolor\(from var/);
    assert.match(code, /@media print/);
  });

  it('makes a classic script of the bundle, the same under its version', () => {
    const bundle = read('sprid.bundle.js');
    assert.doesNotThrow(() => new Function(bundle));
    assert.equal(read(join(manifest.version, 'sprid.bundle.js')), bundle);
  });

  it('publishes the hash of every script, and compressed siblings that hold the same', () => {
    const integrity = JSON.parse(read('integrity.json')) as Record<string, string>;
    const scripts = [
      'sprid.js',
      'sprid.bundle.js',
      `${manifest.version}/sprid.bundle.js`,
      ...chunks.map((name) => `${manifest.version}/${name}`),
    ];
    assert.deepEqual(Object.keys(integrity).sort(), scripts.sort());
    for (const name of scripts) {
      const bytes = readFileSync(join(dist, name));
      assert.equal(integrity[name], `sha384-${createHash('sha384').update(bytes).digest('base64')}`);
      assert.ok(brotliDecompressSync(readFileSync(join(dist, `${name}.br`))).equals(bytes));
      assert.ok(gunzipSync(readFileSync(join(dist, `${name}.gz`))).equals(bytes));
    }
  });

  it('resolves every import path that npm users have, with types beside it', async () => {
    for (const [path, target] of Object.entries(manifest.exports)) {
      const files = typeof target === 'string' ? [target] : [target.types, target.default];
      for (const file of files) assert.ok(existsSync(join(root, file)), `${path} leads to ${file}`);
    }
  });

  it('does nothing on import of a class', () => {
    for (const element of ['press-release', 'press-release-list', 'jobs-progress', 'comment-box']) {
      assert.ok(!/\bdefine\(/.test(read(`npm/elements/${element}/${element}.js`)));
      assert.match(read(`npm/elements/${element}/${element}.define.js`), /\bdefine\(/);
    }
  });
});
