/** Checks that tests run what was built. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };
import { builtPathOf } from '../as-built/paths.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const places: [what: string, source: string, built: string | undefined][] = [
  ['a module of the endpoint', 'endpoint/app.js', 'endpoint/dist/modules/endpoint/app.js'],
  ['the same by its own ending', 'endpoint/app.ts', 'endpoint/dist/modules/endpoint/app.js'],
  ['a program', 'endpoint/server.js', 'endpoint/dist/server.js'],
  ['a command', 'endpoint/commands/check.js', 'endpoint/dist/commands/check.js'],
  ['an element', 'src/elements/source-element.js', 'dist/npm/elements/source-element.js'],
  ['what is built already', 'dist/npm/index.js', undefined],
  ['what is built of the endpoint', 'endpoint/dist/server.js', undefined],
  ['a library of the endpoint', 'endpoint/node_modules/undici/index.js', undefined],
  ['a test', 'test/answers.ts', undefined],
  ['what is no script', 'endpoint/package.json', undefined],
];

for (const [what, source, built] of places)
  test(`${what} comes from ${built ?? 'where it is'}`, () => assert.equal(builtPathOf(source), built));

test('a source that is not in the build fails the test that needs it, with the remedy', () => {
  for (const source of ['endpoint/none.js', 'src/none.ts', 'endpoint/store/none.js'])
    assert.throws(() => builtPathOf(source), {
      message: `${source} is not in what is built: run "npm run build", or the tests with SOURCE=1.`,
    });
});

const script = `
  import { buildApp } from './endpoint/app.js';
  import { FormatError } from './src/formats/format-error.js';
  const places = ['./endpoint/server.js', './src/index.js'].map((path) => import.meta.resolve(path));
  console.log(JSON.stringify({ buildApp: String(buildApp), FormatError: String(FormatError), places }));
`;

test('a process of tests gets what was built, whatever its sources say, and with SOURCE=1 the sources', () => {
  const flags = ['--import', 'tsx', '--import', './test/as-built/register.ts'];
  const run = (source: string): { buildApp: string; FormatError: string; places: string[] } => {
    const { stdout, stderr } = spawnSync(process.execPath, [...flags, '--input-type=module', '--eval', script], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, SOURCE: source },
    });
    assert.match(stdout, /^\{/, stderr);
    return JSON.parse(stdout) as ReturnType<typeof run>;
  };
  const built = run('');
  const inRoot = (path: string): URL => new URL(`../../${path}`, import.meta.url);
  assert.deepEqual(built.places, [inRoot('endpoint/dist/server.js').href, inRoot('dist/npm/index.js').href]);
  assert.ok(readFileSync(inRoot('dist/npm/formats/format-error.js'), 'utf8').includes(built.FormatError));
  const sources = run('1');
  assert.notEqual(sources.buildApp, built.buildApp, 'the bundle is without white space');
  assert.ok(sources.places.every((place) => place.endsWith('.ts')));
});

test('every command that runs tests in Node runs what was built', () => {
  const commands = Object.entries(manifest.scripts).filter(([, command]) => /node .*--test /.test(command));
  assert.deepEqual(
    commands.map(([name]) => name),
    ['test:node', 'test:pages', 'test:recipes', 'test:frameworks'],
  );
  for (const [name, command] of commands)
    assert.ok(command.includes('node --import tsx --import ./test/as-built/register.ts --test '), name);
});
