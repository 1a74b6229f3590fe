/** `npm run endpoint:counter -- jobs.json --svg`: a counter's file in another form, on the standard output. */
import { readFileSync } from 'node:fs';
import { own } from '../../src/formats/jobs-progress/own.js';
import { words as en } from '../../src/locales/jobs-progress/en.js';
import type { JobsProgressWords } from '../../src/locales/jobs-progress/words.js';
import { words as sv } from '../../src/locales/jobs-progress/sv.js';
import { wordsFor } from '../../src/locales/words.js';
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import { badge } from '../../src/pictures/jobs-progress/badge.js';
import { shadowHtml } from '../../src/pictures/jobs-progress/shadow-html.js';
import { plainText } from '../../src/pictures/jobs-progress/summary.js';
import { svg } from '../../src/pictures/jobs-progress/svg.js';
import { ConfigurationError } from '../configuration-error.js';
import { check } from '../content/check.js';
import { oneLine } from '../one-line.js';
import { jobsProgress } from '../schemas/jobs-progress.js';
import { run } from './command.js';

const usage = 'Use it as: npm run endpoint:counter -- <file> --svg|--html|--text|--json [--lang sv|en]';

type Write = (progress: JobsProgress, today: string, words: JobsProgressWords) => string;

const forms: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['--svg', svg],
  ['--html', shadowHtml],
  ['--text', (...counter) => `${plainText(...counter)}\n`],
  ['--json', (progress, _today, words) => `${JSON.stringify(badge(progress, words))}\n`],
]);

const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigurationError(oneLine(`${path} cannot be read (${String((error as NodeJS.ErrnoException).code)}).`));
  }
};

/** The counter of a file. A faulty field is an error here: nobody reads the warnings of a nightly job. */
const readCounter = (path: string): JobsProgress => {
  const faults: string[] = [];
  const progress = check({ path, stem: '', text: readText(path) }, own, jobsProgress, (line) => faults.push(line));
  if (!progress || faults.length) throw new ConfigurationError(faults.join('\n'));
  return progress;
};

// The sentence speaks of a day, not of a moment; this is the day in Greenwich.
const today = (): string => new Date().toISOString().slice(0, 10);

run(async ([path, form = '', ...rest]) => {
  const write = forms.get(form);
  const [option, language = 'sv', ...more] = rest;
  const known = option === undefined || (option === '--lang' && rest.length > 1 && /^(sv|en)$/.test(language));
  if (!path || !write || !known || more.length) throw new ConfigurationError(usage);
  process.stdout.write(write(readCounter(path), today(), wordsFor(language, { en, sv })));
  return Promise.resolve();
});
