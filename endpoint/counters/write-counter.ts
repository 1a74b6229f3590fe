/** Writes the counter of a file or an address in another form, as the command line asks for it. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readProgress } from '../../src/formats/jobs-progress/formats.js';
import { languages } from '../../src/locales/jobs-progress/languages.js';
import { nearestWordsFor } from '../../src/locales/near.js';
import type { StatedFacts } from '../../src/formats/context.js';
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import { untoldGoal } from '../../src/derived/jobs-progress/untold-goal.js';
import { badgeSvg } from '../../src/pictures/jobs-progress/badge-svg.js';
import { badge } from '../../src/derived/jobs-progress/badge.js';
import { readAccent } from '../../src/pictures/jobs-progress/palette.js';
import { svg } from '../../src/pictures/jobs-progress/svg.js';
import { ConfigurationError } from '../operator/configuration-error.js';
import { check } from '../content/check.js';
import { readBytes, readText } from '../content/files.js';
import { accentFault, defaultLanguage, fragment, line, observed, spoken, themes } from './counter-forms.js';
import { oneLine } from '../operator/one-line.js';
import { isRelative } from '../html/relative-address.js';
import { isSheetName, readSheetFile } from './sheet-file.js';
import { jobsProgress } from '../schemas/jobs-progress.js';
import type { WriteForm } from './write-form.js';
import { writeWhole } from '../disk/write-whole.js';

const usage =
  `Use it as: npx sprid counter <file or address> --svg|--html|--text|--json|--badge|--json-ld [--lang ${spoken.join('|')}] ` +
  '[--theme auto|light|dark] [--accent 0a7d77] [--format <name>] [--select "Kon=TotSa;Alder=tot"] [--fields "value=/data/count"] ' +
  '[--goal <number>] [--start <number>[@<date>]] [--deadline <date>] [--label <text>] [--unit "job|jobs"] ' +
  '[--milestones "500; 750=nearly"] [--source "<name>|<address>|<license>"] [--override "goal label"|all] [--out <file>]';

/** The forms by their options. The HTML is a fragment to put on a page, while the endpoint serves a whole page. */
const forms = {
  svg,
  html: fragment,
  text: line,
  json: (progress, _today, words) => `${JSON.stringify(badge(progress, words))}\n`,
  badge: (progress, _today, words) => badgeSvg(progress, words),
  'json-ld': observed,
} as const satisfies Record<string, WriteForm>;

type Form = keyof typeof forms;

const notWritten = 'Nothing was written.';

/** The fault of a command line, followed by the usage. */
const misused = (fault: string): ConfigurationError => new ConfigurationError(`${fault} ${usage}`);

const flag = { type: 'boolean' } as const;
const value = { type: 'string' } as const;

const readArguments = (args: string[]) => {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...({ svg: flag, html: flag, text: flag, json: flag, badge: flag, 'json-ld': flag } as const),
        ...({ lang: value, theme: value, accent: value, format: value, select: value, out: value } as const),
        ...({ fields: value, goal: value, start: value, deadline: value, label: value, unit: value } as const),
        ...({ milestones: value, source: value, override: value } as const),
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    // Node's own words name the option.
    throw misused(oneLine((error as Error).message).replace(/([^.])$/, '$1.'));
  }
};

const chosen = <Choice extends string>(
  name: string,
  given: string | undefined,
  choices: readonly Choice[],
  usual: Choice,
): Choice => {
  const choice = given === undefined ? usual : choices.find((one) => one === given);
  if (choice === undefined) throw misused(`There is no ${name} ${JSON.stringify(given)}.`);
  return choice;
};

const accentOf = (given: string | undefined): string | undefined => {
  const color = given === undefined ? undefined : readAccent(given);
  if (given !== undefined && color === undefined)
    throw new ConfigurationError(oneLine(`--accent is ${JSON.stringify(given)}, but ${accentFault}`));
  return color;
};

const read = <Content>(path: string, readFile: (path: string) => Content): Content => {
  try {
    return readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new ConfigurationError(oneLine(`${path} ${code === undefined ? message : `cannot be read (${code}).`}`));
  }
};

/** The text of a file. Undefined for a sheet that has no figure, after `fault` was called with the reason. */
const textOf = async (path: string, fault: (line: string) => void): Promise<string | undefined> => {
  if (!isSheetName(path)) return read(path, readText);
  // Formats read JSON only, so a sheet is passed to them as our own JSON.
  const progress = await readSheetFile({ path, bytes: read(path, readBytes) }, fault, notWritten);
  return progress && JSON.stringify(progress);
};

/**
 * Throws when the source on the command line has a relative address. In a file, a relative address belongs to the page
 * that shows the result; on the command line it belongs to no page.
 */
const refuseRelative = (path: string, source: string | null | undefined): void => {
  const address = source?.split('|')[1]?.trim();
  if (address && isRelative(address))
    throw new ConfigurationError(
      oneLine(
        `${path}: "source" has the address ${JSON.stringify(address)}, which must begin with https://. ${notWritten}`,
      ),
    );
};

/** What the command line says about a counter in addition to its file or address. */
interface Context {
  format: string | null;
  select: string | null;
  stated: StatedFacts | undefined;
}

/** Reads the counter at an address. @param report called for each faulty field @throws ConfigurationError */
export type ReadAddress = (
  address: string,
  context: Context,
  report: (message: string) => void,
) => Promise<JobsProgress>;

const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

/** A message of a format with options instead of attributes: formats write messages for pages. */
const asOption = (message: string): string =>
  message.replaceAll(/\b(select|format)="/g, '--$1 "').replace(' beside the JSON', '');

/** The counter at an address. A faulty field is an error here, as in a file. */
const readElsewhere = async (address: string, context: Context, readAddress: ReadAddress): Promise<JobsProgress> => {
  const faults: string[] = [];
  const { href, hash, host } = URL.canParse(address) ? new URL(address) : { href: '', hash: '', host: '' };
  if (!href) throw new ConfigurationError(oneLine(`${address} is no address. ${notWritten}`));
  if (hash)
    throw new ConfigurationError(
      oneLine(`${host}: the part after "#" is not read here; use options instead, such as --select. ${notWritten}`),
    );
  refuseRelative(host, context.stated?.sourceName);
  const progress = await readAddress(href, context, (message) => faults.push(asOption(message))).catch(
    (error: unknown) => {
      if (!(error instanceof ConfigurationError)) throw error;
      faults.push(`${asOption(error.message)} ${notWritten}`);
      return undefined;
    },
  );
  if (!progress || faults.length) throw new ConfigurationError(faults.join('\n'));
  return progress;
};

/** The counter of a file. A faulty field is an error here: nobody reads the warnings of a nightly job. */
const readCounter = async (path: string, context: Context): Promise<JobsProgress> => {
  const faults: string[] = [];
  const text = await textOf(path, (line) => faults.push(line));
  refuseRelative(path, context.stated?.sourceName);
  const progress =
    text === undefined
      ? undefined
      : await check({ path, stem: '', text }, readProgress, jobsProgress, (line) => faults.push(asOption(line)), {
          ...context,
          consequence: notWritten,
        });
  if (!progress || faults.length) throw new ConfigurationError(faults.join('\n'));
  return progress;
};

const writeTo = async (path: string, text: string): Promise<void> => {
  try {
    // The file is part of a web page, so everyone may read it.
    await writeWhole(resolve(path), text, 0o644);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new ConfigurationError(oneLine(`${path} was not written (${why}); its old content is still there.`));
  }
};

/**
 * Runs the command. Returns the text for the standard output, which is empty when a file was written. Throws a
 * `ConfigurationError` that says what is wrong with the arguments, the file or the address.
 * @param today the publisher's calendar date, `2026-11-23`
 * @param readAddress reads a counter at an address
 */
export const writeCounter = async (args: string[], today: string, readAddress?: ReadAddress): Promise<string> => {
  const { values, positionals } = readArguments(args);
  const [path, ...more] = positionals;
  const [form, ...others] = (Object.keys(forms) as Form[]).filter((name) => values[name]);
  if (values.help) return `${usage}\n`;
  if (!path || more.length) throw misused(path ? 'Only one file or address is read.' : 'Name a file or an address.');
  if (!form || others.length) throw misused('Choose one form.');
  const words = nearestWordsFor(chosen('language', values.lang, spoken, defaultLanguage), languages);
  const theme = chosen('theme', values.theme, themes, 'auto');
  const accent = accentOf(values.accent);
  const { format, select, fields, goal, start, deadline, label, unit, milestones, source, override } = values;
  const given = { fields, goal, start, deadline, label, unit, milestones, override, sourceName: source };
  const stated = Object.values(given).some((text) => text !== undefined) ? (given as StatedFacts) : undefined;
  const context: Context = { format: format ?? null, select: select ?? null, stated };
  const progress =
    readAddress && isAddress(path) ? await readElsewhere(path, context, readAddress) : await readCounter(path, context);
  const untold = untoldGoal(progress);
  if (untold !== undefined) throw new ConfigurationError(oneLine(`${path}: ${untold} ${notWritten}`));
  const write: WriteForm = forms[form];
  const text = await write(progress, today, words, theme, accent);
  if (text === undefined)
    throw new ConfigurationError(
      oneLine(`${path}: the figure is confidential, and an observation without one says nothing: leave out --${form}.`),
    );
  if (values.out === undefined) return text;
  await writeTo(values.out, text);
  return '';
};
