/**
 * `npx sprid check [folder or addresses]`: lists every fault of the releases there by file and field. For each address
 * it prints a table: which field was read from which place, and which places were not read.
 */
import { existsSync } from 'node:fs';
import type { faultyPictures } from '../rasters/check.js';
import { readFolder } from '../releases/release-folder.js';
import type { Config } from '../settings/config.js';
import { addressesIn } from '../settings/sources.js';
import { ConfigurationError } from '../operator/configuration-error.js';
import { FormatError } from '../../src/formats/format-error.js';
import { oneLine } from '../operator/one-line.js';
import { readSettings, run, say, warn } from './command.js';

/** Prints a fault, and remembers that there was one. */
const tell = (line: string): void => {
  process.exitCode = 1;
  warn(line);
};

const count = (number: number, one: string, many: string): string =>
  `${String(number)} ${number === 1 ? `${one} is` : `${many} are`} fine`;

/** Loads the check of pictures where `sharp` is installed; the package does not depend on it. */
const loadPictureCheck = async (): Promise<typeof faultyPictures | undefined> => {
  try {
    return (await import('../rasters/check.js')).faultyPictures;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return undefined;
  }
};

/** Pictures of mirrored newsrooms are not checked, because they are not served from here. */
const checkFolder = async (folder: string, name: string, { media, origin }: Config): Promise<void> => {
  const reading = await readFolder(folder, tell, name);
  const check = await loadPictureCheck();
  if (!check) warn('Pictures are not looked at, because "sharp" is not installed beside sprid.');
  const faulty = await check?.(reading, media, origin, tell);
  say(`${count(Array.from(reading.fine).filter((path) => !faulty?.has(path)).length, 'file', 'files')}.`);
};

/** The width of the terminal, or one that is wide enough for a file. */
const width = (): number => Math.max(40, process.stdout.columns || Number(process.env.COLUMNS) || 120);

/** The names, with the number of releases that have each, unless all have it. */
const counted = (left: ReadonlyMap<string, number>, all: number): string[] =>
  Array.from(left, ([name, number]) => (number === all ? name : `${name} (${String(number)})`));

/** A line lists no more names than this. */
const most = 40;

const firstOf = (names: readonly string[]): string[] =>
  names.length > most ? [...names.slice(0, most), `and ${String(names.length - most)} others`] : [...names];

const checkAddresses = async (addresses: readonly string[], allow: readonly string[]): Promise<void> => {
  const [
    { Fetcher, FetchError },
    { readSource },
    { makeSource, withoutSecrets },
    { newsroomChoices },
    { observe },
    { columns, wrap },
  ] = await Promise.all([
    import('../mirror/fetch-document.js'),
    import('../mirror/read-source.js'),
    import('../mirror/source.js'),
    import('../mirror/choices.js'),
    import('../mirror/observe.js'),
    import('../operator/columns.js'),
  ]);
  const fetcher = new Fetcher({ allow });
  for (const [index, address] of addresses.entries()) {
    const source = makeSource(address, index + 1);
    // Escapes the text, because a terminal obeys control characters, and removes keys of an address.
    const clean = (text: string): string => oneLine(withoutSecrets(source, text));
    const cell = (text: string): string => (source.secrets.length ? clean(text) : oneLine(text));
    const fault = (message: string): void => {
      tell(clean(`${source.label} ${message}`));
    };
    const observer = observe();
    const tabulate = (): void => {
      const { count: all, fields, missing, left, unread, madeHere } = observer.result();
      const heading = ['field', 'in', madeHere ? 'from, as JSON' : 'from', 'in the first'];
      const rows = fields.map(({ name, count: having, from = '(implied)', sample }) =>
        [name, `${String(having)} of ${String(all)}`, from, sample].map(cell),
      );
      if (rows.length) columns([heading, ...rows], width()).forEach(say);
      const line = (label: string, names: readonly string[]): void => {
        if (names.length) wrap(label, firstOf(names).map(cell), width()).forEach(say);
      };
      line('no release has:', all ? missing : []);
      line('left:', counted(left, all));
      line('could not be read:', unread);
    };
    try {
      const { releases, format } = await readSource(source, newsroomChoices(address), new Map(), fetcher, fault, {
        observer,
      });
      say(`${source.label} has the format ${format}; ${count(releases.length, 'release', 'releases')}.`);
    } catch (error) {
      if (!(error instanceof FetchError || error instanceof FormatError)) throw error;
      fault(`${error.message}${error.message.endsWith('.') ? '' : '.'}`);
    }
    tabulate();
  }
  await fetcher.close();
};

const usage = 'Use it as: npx sprid check [a folder, or addresses of newsrooms]';

run(async (given) => {
  const option = given.find((text) => text.startsWith('-'));
  if (option !== undefined) throw new ConfigurationError(oneLine(`There is no option ${option}. ${usage}`));
  const settings = readSettings();
  const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);
  const [first, ...rest] = given;
  const targets =
    first === undefined ? settings.releases : given.every(isAddress) ? addressesIn('check', given.join(' ')) : first;
  if (typeof targets === 'string') {
    if (rest.length) throw new ConfigurationError(usage);
    // The example is not part of the package.
    if (first === undefined && settings.isDemo && !existsSync(targets))
      throw new ConfigurationError(`Name a folder, or set SPRID_RELEASES. ${usage}`);
    await checkFolder(targets, first === undefined ? 'SPRID_RELEASES' : 'The folder', settings);
    return;
  }
  await checkAddresses(targets, settings.mirrorAllow);
});
