/**
 * Mutation testing: changes the code of a part in one place after the other, and counts the changes that no test
 * notices. Usage: `npm run mutate -- pictures`, and `--every 20` for every twentieth piece of the part's code, because a
 * whole part takes hours; `--from 7` begins at the seventh piece, so that tests which were written after one sample are
 * measured with another one. The survivors are printed with their places, and the score as a row of docs/numbers.md.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { RefusedError, sayRefusals } from './refused-error.js';

interface Part {
  /** Folders and files of the code. */
  code: readonly string[];
  /** Folders and files of the tests in Node. */
  tests?: readonly string[];
  /** Patterns of the tests in a browser, of which all are run for each change. */
  browserTests?: readonly string[];
}

const ofEndpoint = (...folders: string[]): string[] => folders.map((folder) => `test/endpoint/${folder}`);

const parts: Readonly<Record<string, Part>> = {
  formats: { code: ['src/formats'], tests: ['test/formats'] },
  derived: { code: ['src/derived'], tests: ['test/derived', 'test/formats'] },
  pictures: { code: ['src/pictures'], tests: ['test/pictures'] },
  markup: { code: ['src/markup'], tests: ['test/markup', 'test/endpoint/html'] },
  locales: {
    // Not the words of each language.
    code: ['direction', 'fold', 'format', 'format-release', 'format-thread', 'near', 'plural-rules', 'spoken'].map(
      (file) => `src/locales/${file}.ts`,
    ),
    tests: ['test/locales', 'test/derived'],
  },
  http: {
    code: ['endpoint/http', 'endpoint/text', 'endpoint/disk'],
    tests: ofEndpoint('http', 'disk', 'routes', 'comments', 'html'),
  },
  comments: {
    code: ['endpoint/comments', 'endpoint/store'],
    tests: ofEndpoint('comments', 'store', 'http', 'moderate'),
  },
  mirror: {
    code: ['endpoint/mirror', 'endpoint/releases'],
    tests: ofEndpoint('mirror', 'releases', 'pages', 'routes'),
  },
  client: {
    code: ['src/client'],
    browserTests: [
      'test/client/*.test.ts',
      'test/elements/source-element.test.ts',
      'test/elements/comment-box*.test.ts',
    ],
  },
  elements: {
    code: ['src/elements/jobs-progress'],
    browserTests: ['test/elements/jobs-progress*.test.ts'],
  },
};

/** The length of a piece, in lines. */
const pieceLength = 10;

const filesIn = (folder: string, end: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .map((name) => join(folder, name))
    .sort();

/** How Stryker runs the tests of a part. */
const runnerOf = ({ tests = [], browserTests }: Part): PartialStrykerOptions =>
  browserTests
    ? {
        testRunner: 'command',
        commandRunner: {
          command: `node --import tsx node_modules/@web/test-runner/dist/bin.js --files ${browserTests.map((pattern) => `'${pattern}'`).join(' ')}`,
        },
        timeoutMS: 60_000,
      }
    : {
        plugins: ['@stryker-mutator/tap-runner'],
        testRunner: 'tap',
        tap: {
          // A test that starts another process does not see the change there.
          testFiles: tests
            .flatMap((folder) => filesIn(folder, '.test.ts'))
            .filter((path) => !/endpoint-process|postgres/.test(readFileSync(path, 'utf8'))),
          nodeArgs: ['--test-reporter=tap', '--import', 'tsx', '--import', './test/as-built/register.ts'],
          forceBail: true,
        },
        coverageAnalysis: 'perTest',
      };

/** Every so many pieces of the files, as Stryker names ranges of lines, from the piece of this number on, from 1. */
const sample = (files: readonly string[], every: number, from: number): string[] => {
  const pieces = files.flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n').length;
    return Array.from({ length: Math.ceil(lines / pieceLength) }, (_, at) => {
      const first = at * pieceLength + 1;
      return `${file}:${String(first)}-${String(first + pieceLength - 1)}`;
    });
  });
  return every === 1 ? [...files] : pieces.filter((_piece, at) => at % every === from - 1);
};

await sayRefusals(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { every: { type: 'string', default: '1' }, from: { type: 'string', default: '1' } },
  });
  const [name = ''] = positionals;
  const part = parts[name];
  const every = Number(values.every);
  const from = Number(values.from);
  if (!part || !Number.isInteger(every) || !Number.isInteger(from) || from < 1 || from > every)
    throw new RefusedError(`npm run mutate -- <${Object.keys(parts).join('|')}> [--every 20 [--from 7]]`);

  // Tests read the sources: after a change to them, the build would be an old one.
  process.env.SOURCE = '1';
  mkdirSync('coverage', { recursive: true });
  const results = await new Stryker({
    mutate: sample(
      part.code.flatMap((path) => (path.endsWith('.ts') ? [path] : filesIn(path, '.ts'))),
      every,
      from,
    ),
    ...runnerOf(part),
    // What is built is copied too: cards are drawn by a process of it.
    ignorePatterns: ['/coverage', '/deploy', '/.data'],
    // For the first run of all tests of a part, which takes long while the machine has other work.
    dryRunTimeoutMinutes: 20,
    tempDirName: 'coverage/mutate',
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { reportTests: false, reportScoreTable: false, allowColor: false },
  }).runMutationTest();

  const count = (...statuses: string[]): number => results.filter(({ status }) => statuses.includes(status)).length;
  const killed = count('Killed', 'Timeout');
  const all = killed + count('Survived', 'NoCoverage');
  console.log(
    `| ${name} | 1/${String(every)} from ${String(from)} | ${String(all)} | ${String(killed)} | ${((100 * killed) / all).toFixed(0)} % |`,
  );
});
