import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { refusePackagesInImports } from '../../scripts/dynamic-packages.js';

/** A library of CommonJS whose names nobody can read from its text, and one that loads another by itself. */
const libraries = {
  'node_modules/agents/index.js': 'const all = { Agent: class {} }; for (const name in all) exports[name] = all[name];',
  'node_modules/agents/package.json': '{}',
  'node_modules/lazy/index.js': "exports.load = () => import('agents');",
};

/** Bundles the files as the endpoint is bundled. */
const bundle = async (
  t: TestContext,
  files: Readonly<Record<string, string>>,
): Promise<{ metafile: Metafile; out: string }> => {
  const folder = mkdtempSync(join(tmpdir(), 'sprid-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ ...libraries, 'package.json': '{"type": "module"}', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: ['main.ts'],
    outdir: 'out',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    external: ['native'],
    metafile: true,
  });
  return { metafile, out: join(folder, 'out/main.js') };
};

const byName = "const { Agent } = await import('agents'); export const made = typeof Agent;";

const refused: [title: string, main: string, names: RegExp][] = [
  ['its names taken at once', byName, /^main\.ts loads agents by import\(\)\./],
  [
    'its names taken later',
    "export const made = import('agents').then(({ Agent }) => Agent);",
    /^main\.ts loads agents/,
  ],
  ['its default, which works by chance', "export const { default: made } = await import('agents');", /loads agents/],
  ['one that is not bundled', "export const made = import('native');", /^main\.ts loads native by import\(\)\./],
  ['a file of a package', "export const made = import('agents/index.js');", /loads agents\/index\.js by/],
];

for (const [title, main, names] of refused) {
  test(`a build is refused that loads a package by import(): ${title}`, async (t) => {
    const { metafile } = await bundle(t, { 'main.ts': main });
    assert.throws(
      () => refusePackagesInImports(metafile),
      (error: Error) => {
        assert.match(error.message, names);
        assert.match(
          error.message,
          / import it statically in a module of our own, and load that module by import\(\)\.$/,
        );
        return true;
      },
    );
  });
}

test('the advice of the refusal works in the bundle, and what is refused does not', async (t) => {
  const { out } = await bundle(t, { 'main.ts': byName });
  assert.equal(((await import(pathToFileURL(out).href)) as { made: string }).made, 'undefined');
  const advised = await bundle(t, {
    'main.ts': "const { Agent } = await import('./agents.js'); export const made = typeof Agent;",
    'agents.ts': "import { Agent } from 'agents'; export { Agent };",
  });
  refusePackagesInImports(advised.metafile);
  assert.equal(((await import(pathToFileURL(advised.out).href)) as { made: string }).made, 'function');
});

test('modules of Node, and what libraries load by themselves, are let through', async (t) => {
  const { metafile } = await bundle(t, {
    'main.ts': "import { load } from 'lazy'; export const made = [load, import('node:fs')];",
  });
  refusePackagesInImports(metafile);
});
