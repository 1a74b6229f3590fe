/**
 * Follows the recipes of docs/contributing.md on a copy of the repository: what `npm run new` creates, what the
 * compiler and the tests then report, and that nothing is left once that is done. One copy serves all four.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'sprid-'));

const at = (path: string): string => join(copy, path);
const read = (path: string): string => readFileSync(at(path), 'utf8');
const edit = (path: string, ...changes: [from: string | RegExp, to: string][]): void => {
  for (const [from, to] of changes) {
    const text = read(path);
    const edited = text.replace(from, to);
    assert.notEqual(edited, text, `${path} has no ${String(from)}`);
    writeFileSync(at(path), edited);
  }
};

interface Ran {
  status: number | null;
  said: string;
}
const run = (...args: string[]): Ran => {
  // A test that runs tests is not one of those.
  const { NODE_TEST_CONTEXT: _context, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...args], {
    cwd: copy,
    encoding: 'utf8',
    env,
  });
  return { status, said: stdout + stderr };
};

/** Runs the command's code in the copy: a process for each would cost more than the work. */
const make = async ([kind = '', ...args]: readonly string[]): Promise<string> => {
  const code = (await import(pathToFileURL(at(`scripts/new/${kind}.ts`)).href)) as Record<
    string,
    (...args: string[]) => Promise<string>
  >;
  const [name = ''] = Object.keys(code);
  return (await code[name]?.(...args)) ?? assert.fail(kind);
};

/** The names of failing tests in some files, and their output. */
const failing = (...files: string[]): { names: string[]; said: string } => {
  // In one process, which is faster than one for each.
  const code = files.map((path) => `await import('./${path}');`).join('');
  const { said } = run('--test-reporter=tap', '--input-type=module', '--eval', code);
  // A suite is listed after its tests.
  return {
    names: [...said.matchAll(/^ *not ok \d+ - (.*)\n *---\n(?!.*\n *type: 'suite')/gm)].map(([, name = '']) => name),
    said,
  };
};

/** Everything that a recipe may change; installed packages are the repository's own. */
const parts = ['src', 'endpoint', 'test', 'scripts', 'docs', 'package.json', 'tsconfig.json', 'eslint.config.js'];
const settings = ['.prettierrc.json', '.prettierignore', 'custom-elements.json', 'custom-elements-manifest.config.mjs'];
const isSource = (path: string): boolean => !/^(dist|node_modules|coverage)$/.test(basename(path));

const sourcesIn = (folder: string): string[] =>
  ['src', 'endpoint', 'test', 'scripts'].flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
      .map((path) => join(part, path))
      .filter((path) => path.endsWith('.ts') && !/(^|\/)(dist|node_modules)\//.test(path)),
  );

/** The sources of the copy that differ from the repository's. */
const changed = (): string[] => {
  const known = new Map(sourcesIn(root).map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  return sourcesIn(copy).filter((path) => known.get(path) !== read(path));
};

/** What the compiler may report besides the changed files. Checking everything would take a minute. */
const named = [
  ...['react', 'svelte', 'vue'].map((name) => `src/frameworks/${name}.ts`),
  'test/bench/formats.ts',
  'test/formats/press-release/documents.ts',
];
let program: ts.Program | undefined;
/** The files in which the compiler finds a fault. */
const faulty = (): string[] => {
  const { options } =
    ts.getParsedCommandLineOfConfigFile(
      at('tsconfig.json'),
      {},
      { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
    ) ?? assert.fail();
  const roots = [...new Set([...changed(), ...named])];
  const current = ts.createProgram(roots.map(at), options, undefined, program);
  program = current;
  const faults = roots.filter((path) => {
    const file = current.getSourceFile(at(path)) ?? assert.fail(path);
    return [...current.getSyntacticDiagnostics(file), ...current.getSemanticDiagnostics(file)].length > 0;
  });
  return faults.sort();
};

before(async () => {
  for (const part of [...parts, ...settings]) cpSync(join(root, part), at(part), { recursive: true, filter: isSource });
  for (const folder of ['', 'endpoint/']) symlinkSync(join(root, folder, 'node_modules'), at(`${folder}node_modules`));
});
after(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe('the recipes', () => {
  const tests = {
    lists: 'test/docs/lists.test.ts',
    words: 'test/locales/spoken.test.ts',
    fixtures: 'test/formats/press-release/fixtures.test.ts',
    formats: 'test/formats/press-release/formats.test.ts',
    settings: 'test/endpoint/settings/config.test.ts',
  };

  it('begin with a command, which says how it is used, and makes nothing twice', async () => {
    for (const made of [
      ['language', 'zh-Hant'],
      ['format', 'acme-press'],
      ['element', 'event-list'],
    ] as const)
      assert.match(await make(made), /npm run types/);
    const setting = ['scripts/new.ts', 'setting', 'SPRID_FRONT_TITLE'];
    const { status, said } = run(...setting, 'title of the first page');
    assert.equal(status, 0, said);
    const without = run(...setting.slice(0, -1));
    assert.equal(without.status, 1);
    assert.match(without.said, /npm run new -- language <tag>\n.*npm run new -- format <name>/);
    for (const [args, message] of [
      [['language', 'zh-Hant'], 'zh-Hant has its files already.'],
      [['language', 'ZH-hant'], '"ZH-hant" is no language tag as BCP 47 writes it: write "zh-Hant".'],
      [['format', 'acme-press'], 'src/formats/press-release/acme-press is there already.'],
      [['format', 'Acme'], '"Acme" is no name of a format: write it as json-feed.'],
      [['element', 'event-list'], 'src/elements/event-list is there already.'],
      [['element', 'events'], '"events" is no name of an element: write it as event-list.'],
      [['setting', 'SPRID_FRONT_TITLE', 'x'], 'SPRID_FRONT_TITLE is there already.'],
      [['setting', 'FRONT', 'x'], '"FRONT" is no name of a setting: write it as SPRID_FRONT_TITLE.'],
      [
        ['setting', 'SPRID_FRONT', ''],
        'Say in a few words what SPRID_FRONT sets: --help and docs/hosting.md are made of them.',
      ],
    ] as const)
      await assert.rejects(make(args), { message });
  });

  it('make a language that says what English says, in every folder', async () => {
    type Catalog = Record<string, { language: string; retry?: string }>;
    const catalogOf = async (tag: string, name: string): Promise<Catalog> =>
      ((await import(pathToFileURL(at(`src/locales/${tag}.ts`)).href)) as Record<string, Catalog>)[name] ?? {};
    const english = await catalogOf('en', 'en');
    const made = await catalogOf('zh-Hant', 'zhHant');
    assert.match(read('src/locales/registry.ts'), /^export \{ zhHant as 'zh-Hant' \} from '\.\/zh-Hant\.js';$/m);
    assert.deepEqual(Object.keys(made), Object.keys(english));
    const head = /^\/\*\* Traditional Chinese\. Not yet reviewed by a native reader\. \*\/\n/;
    for (const folder of Object.keys(english)) {
      assert.equal(made[folder]?.language, 'zh-Hant');
      assert.match(read(`src/locales/${folder}/zh-Hant.ts`), head);
    }
    assert.equal(made.failure?.retry, english.failure?.retry);
  });

  it('go on with npm run docs, which writes rows, tables and types', () => {
    const { status, said } = run('scripts/document.ts');
    assert.equal(status, 0, said);
    assert.match(read('docs/languages.md'), /^\| `zh-Hant` \| Traditional Chinese \|/m);
    assert.match(read('docs/hosting.md'), /^\| `SPRID_FRONT_TITLE` \| {2}\| title of the first page \|$/m);
    assert.match(read('docs/elements.md'), /<!-- event-list:start -->\n\n\| attribute \|/);
    assert.match(read('src/frameworks/attributes.ts'), /'event-list': EventListElement;/);
  });

  it('leave to the compiler what only the author knows', () => {
    assert.deepEqual(faulty(), named);
  });

  it('leave to the tests what no type holds', () => {
    const { names, said } = failing(tests.lists, tests.fixtures, tests.settings);
    assert.deepEqual(names, [
      'is named wherever elements are listed: event-list',
      'stands in docs/formats.md: press-release',
      'is used by the endpoint',
      'has documents to read and documents to refuse in every format',
      'nothing set gives the defaults that the help names',
    ]);
    for (const place of ['src/sprid.ts', 'src/frameworks/vue.ts', 'acme-press', 'SPRID_FRONT_TITLE'])
      assert.ok(said.includes(place), place);
  });

  it('end when that is done', async () => {
    // The language: its quotation marks. The words themselves are left to a person.
    edit('test/locales/spoken.test.ts', [/^ {2}uk: '«»',$/m, "$&\n  'zh-Hant': '“”',"]);

    // The format: a document that is read, one that is refused, a line of the documentation.
    const release = "{ acme_press_id: 1, url: '/a', title: 'Rubriken', published, html: '<p>Text</p>' }";
    edit('test/formats/press-release/documents.ts', [
      /^ {2}ghost: /m,
      `  'acme-press': () => ({ releases: [${release}] }),\n$&`,
    ]);
    edit('test/bench/formats.ts', [/^ {2}own: \['body'\],$/m, "$&\n  'acme-press': ['html'],"]);
    edit('test/formats/press-release/failures.ts', [
      /^ {2}need\('drupal'/m,
      `  need('acme-press', { releases: [${release}] }, ['releases', 0, 'title'], /title/),\n$&`,
    ]);
    const document = { acme_press_id: 1, url: '/a', title: 'A & B', published: '2024-01-15T09:30:00+01:00' };
    writeFileSync(
      at('test/formats/press-release/fixtures/acme-press-list.json'),
      JSON.stringify({ releases: [document] }),
    );
    const fixture = {
      title: 'a list of Acme',
      file: 'acme-press-list.json',
      base: 'https://acme.example/api',
      expected: [{ id: '1', url: 'https://acme.example/a', headline: 'A & B', published: document.published }],
    };
    edit('test/formats/press-release/fixtures.ts', [
      /^ {2}\.\.\.ghost,$/m,
      `$&\n  { ...${JSON.stringify(fixture)}, format: 'acme-press' },`,
    ]);
    edit('docs/formats.md', [/^\| `prezly`/m, '| `acme-press` | releases of Acme |\n$&']);

    // The element: where the script tag loads it, what frameworks know about it, its words.
    edit('src/sprid.ts', [/^const elements = \[.*(?=\];$)/m, "$&, 'event-list'"]);
    edit('src/diagnosis/ours.ts', [/^const tags = \[.*(?=\];$)/m, "$&, 'event-list'"]);
    edit('scripts/rollup/pieces.ts', [/^export const tags = \[.*(?=\] as const;$)/m, "$&, 'event-list'"]);
    edit(
      'src/bundle.ts',
      [/^import \{ JobsProgress/m, "import { EventListElement } from './elements/event-list/event-list.js';\n$&"],
      [/^ {2}'comment-box': CommentBoxElement,$/m, "$&\n  'event-list': EventListElement,"],
    );
    edit('src/frameworks/events.ts', [/^ {2}'jobs-progress': Load;$/m, "$&\n  'event-list': Load;"]);
    for (const [name, type] of [
      ['react', 'Props'],
      ['svelte', 'Element'],
      ['vue', 'Element'],
    ] as const)
      edit(`src/frameworks/${name}.ts`, [
        new RegExp(`^ +'jobs-progress': ${type}<'jobs-progress'>;$`, 'm'),
        `$&\n'event-list': ${type}<'event-list'>;`,
      ]);
    for (const file of readdirSync(at('src/locales/event-list')).filter((name) => /^(?!en|zh|words|lang)/.test(name))) {
      const { words } = (await import(pathToFileURL(at(`src/locales/press-release-list/${file}`)).href)) as {
        words: { empty: string };
      };
      edit(`src/locales/event-list/${file}`, [/'Nothing to show yet\.'/, JSON.stringify(words.empty)]);
    }

    // The setting: its default, and its use.
    edit('test/endpoint/settings/config.test.ts', [/^ {4}logo: undefined,$/m, '$&\n    frontTitle: undefined,']);
    writeFileSync(
      at('endpoint/pages/front-title.ts'),
      `import type { Config } from '../settings/config.js';

/** What stands over the first page. */
export const titleOf = ({ frontTitle }: Pick<Config, 'frontTitle'>): string => frontTitle ?? '';
`,
    );

    assert.deepEqual(faulty(), []);
    const { names, said } = failing(...Object.values(tests));
    assert.deepEqual(names, ['are not English']);
    assert.match(said, /event-list empty: Nothing to show yet\./);
  });
});
