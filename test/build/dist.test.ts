import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { movingOf } from '../../endpoint/disk/versions.js';
import { addedTags, spokenTags, woven } from '../../scripts/rollup/narrow-words.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  exports: Record<string, string | { types: string; default: string }>;
};
const read = (name: string): string => readFileSync(join(dist, name), 'utf8');
const chunks = readdirSync(join(dist, manifest.version)).filter(
  (name) => name.endsWith('.js') && !/^(sprid(\.bundle(\.[\w-]+)?)?|frame)\.js$/.test(name),
);
const moving = movingOf(manifest.version);
/** The files with three addresses. */
const bundles = ['sprid.bundle.js', ...addedTags().map((tag) => `sprid.bundle.${tag}.js`)];
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

  const named = (file: string): string => file.replace(/^\.\//, '').replace(/-[\w-]{8}\.js$/, '');
  const ofElements = chunks.filter((file) => /press-release|jobs-progress|comment-box/.test(file));

  it('makes one file of each set of elements in each language that is woven in, and of each element that is added to others, which imports nothing at once', () => {
    const tags = ['press-release', 'press-release-list', 'jobs-progress', 'comment-box'];
    const sets = Array.from({ length: 15 }, (_, at) => tags.filter((_tag, bit) => ((at + 1) >> bit) & 1).join('_'));
    const added = [...tags.map((tag) => `and_${tag}`), 'and_releases_press-release', 'and_releases_press-release-list'];
    assert.deepEqual(
      ofElements.map(named).sort(),
      [...sets, ...added].flatMap((name) => woven.map((tag) => `${name}.${tag}`)).sort(),
    );
    for (const file of ofElements) assert.deepEqual(imports(read(join(manifest.version, file))), [], file);
  });

  it('lets no part wait for another: what it is written with stands in its own file', () => {
    for (const file of chunks) assert.deepEqual(imports(read(join(manifest.version, file))), [], file);
  });

  it('makes the files that the tag and the others name, with one hash of all', () => {
    const [, version, hash] = /"\.\/([\d.]+)\/\*-([\w-]{8})\.js"/.exec(read('sprid.js')) ?? [];
    assert.equal(version, manifest.version);
    for (const file of chunks) assert.ok(file.endsWith(`-${String(hash)}.js`), file);
    // Only the script tag's own code loads files, because it tries again after a failure.
    for (const file of chunks) assert.ok(!/\bimport\(/.test(read(join(manifest.version, file))), file);
    const asked = new Set(
      chunks.flatMap((file) =>
        [...read(join(manifest.version, file)).matchAll(/\b[\w$]+\("([a-z-]+\.?)"\)/g)].map(([, name = '']) => name),
      ),
    );
    const later = ['mistakes', 'failure.', 'consent.', 'diagnosis', 'overlay'];
    for (const name of [...later, 'history.', 'tools.', 'writing.', 'dompurify', 'wordpress'])
      assert.ok(asked.has(name), name);
    const known = chunks.map(named);
    for (const tag of spokenTags()) assert.ok(known.includes(`words.${tag}`), tag);
    for (const tag of woven) {
      for (const name of ['failure', 'consent', 'history', 'tools', 'writing'])
        assert.ok(known.includes(`${name}.${tag}`), name);
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

  it('makes classic scripts of the bundle and of the languages beside it, which hold no other language', () => {
    for (const name of bundles) assert.doesNotThrow(() => new Function(read(name)), name);
    assert.match(read('sprid.bundle.fi.js'), /Yritä uudelleen/);
    for (const name of ['sprid.bundle.js', 'sprid.bundle.sk.js'])
      assert.doesNotMatch(read(name), /Yritä uudelleen/, name);
  });

  it('has what pages name under the version and under the one that moves, where the tag finds the same files', () => {
    for (const folder of [manifest.version, moving]) {
      for (const name of [...bundles, 'frame.js']) assert.equal(read(join(folder, name)), read(name));
      const tag = read(join(folder, 'sprid.js'));
      const [, path = '', hash] = /"(\.[^"]*)\*-([\w-]{8})\.js"/.exec(tag) ?? [];
      assert.equal(join(folder, path), `${manifest.version}/`);
      assert.ok(chunks.every((file) => file.endsWith(`-${String(hash)}.js`)));
      // A file that the page's hashes have refused is not requested under another address.
      assert.equal(tag.includes('?again='), folder === moving);
    }
  });

  it('publishes the hash of every script, and compressed siblings that hold the same', () => {
    const integrity = JSON.parse(read('integrity.json')) as Record<string, string>;
    const scripts = [
      'sprid.js',
      ...bundles,
      'comment-count.js',
      'frame.js',
      'framed.js',
      'builder.js',
      'moderate.js',
      ...['sprid.js', ...bundles, 'frame.js'].map((name) => `${manifest.version}/${name}`),
      ...chunks.map((name) => `${manifest.version}/${name}`),
    ];
    assert.deepEqual(Object.keys(integrity).sort(), scripts.sort());
    for (const name of [...scripts, ...readdirSync(join(dist, moving)).map((file) => join(moving, file))]) {
      if (!name.endsWith('.js')) continue;
      const bytes = readFileSync(join(dist, name));
      const hash = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
      assert.equal(integrity[name], name.startsWith(moving) ? undefined : hash);
      assert.ok(brotliDecompressSync(readFileSync(join(dist, `${name}.br`))).equals(bytes));
      assert.ok(gunzipSync(readFileSync(join(dist, `${name}.gz`))).equals(bytes));
    }
  });

  it('resolves every import path that npm users have, with types beside it', async () => {
    for (const [path, target] of Object.entries(manifest.exports)) {
      const files = typeof target === 'string' ? [target] : [target.types, target.default];
      const each = files.flatMap((file) =>
        file.includes('*') ? addedTags().map((tag) => file.replace('*', tag)) : file,
      );
      for (const file of each) assert.ok(existsSync(join(root, file)), `${path} leads to ${file}`);
    }
  });

  it('gives npm users two languages with the elements, and each other by an import of its own', () => {
    const code = readdirSync(join(dist, 'npm/locales'), { recursive: true, encoding: 'utf8' }).join();
    for (const tag of woven) assert.match(code, new RegExp(`failure/${tag}\\.js`));
    assert.doesNotMatch(code, /(fi|de|nb)\.js/);
    assert.match(read('npm/languages/fi.js'), /^import \{ addWords \}[\s\S]*Yritä uudelleen/);
    assert.doesNotMatch(read('npm/languages/fi.js'), /Ohita sisältöön|moderation held/);
  });

  it('does nothing on import of a class', () => {
    for (const element of ['press-release', 'press-release-list', 'jobs-progress', 'comment-box']) {
      assert.ok(!/\bdefine\(/.test(read(`npm/elements/${element}/${element}.js`)));
      assert.match(read(`npm/elements/${element}/${element}.define.js`), /\bdefine\(/);
    }
  });
});
