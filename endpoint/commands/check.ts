/** `npx sprid check [folder or addresses]`: every fault of the releases there, by file and field. */
import { readFolder } from '../releases/releases.js';
import type { Config } from '../settings/config.js';
import { addressesIn } from '../settings/sources.js';
import { ConfigurationError } from '../operator/configuration-error.js';
import { FormatError } from '../../src/formats/format-error.js';
import { oneLine } from '../operator/one-line.js';
import { readSettings, run, say, warn } from './command.js';

/** Says each fault, and knows whether there was any. */
const tell = (line: string): void => {
  process.exitCode = 1;
  warn(line);
};

const count = (number: number, one: string, many: string): string =>
  `${String(number)} ${number === 1 ? `${one} is` : `${many} are`} fine`;

/** The pictures of newsrooms elsewhere are not looked at: they are not served from here. */
const checkFolder = async (folder: string, { media, origin }: Config): Promise<void> => {
  const reading = await readFolder(folder, tell);
  const { faultyPictures } = await import('../rasters/check.js');
  const faulty = await faultyPictures(reading, media, origin, tell);
  say(`${count(Array.from(reading.fine).filter((path) => !faulty.has(path)).length, 'file', 'files')}.`);
};

const checkAddresses = async (addresses: readonly string[], allow: readonly string[]): Promise<void> => {
  const [{ Fetcher, FetchError }, { readSource }, { makeSource, withoutSecrets }, { newsroomChoices }] =
    await Promise.all([
      import('../mirror/fetch-document.js'),
      import('../mirror/read-source.js'),
      import('../mirror/source.js'),
      import('../mirror/choices.js'),
    ]);
  const fetcher = new Fetcher({ allow });
  for (const [index, address] of addresses.entries()) {
    const source = makeSource(address, index + 1);
    const fault = (message: string): void => {
      tell(oneLine(`${source.label} ${withoutSecrets(source, message)}`));
    };
    try {
      const { releases, format } = await readSource(source, newsroomChoices(address), new Map(), fetcher, fault);
      say(`${source.label} has the format ${format}; ${count(releases.length, 'release', 'releases')}.`);
    } catch (error) {
      if (!(error instanceof FetchError || error instanceof FormatError)) throw error;
      fault(`${error.message}${error.message.endsWith('.') ? '' : '.'}`);
    }
  }
  await fetcher.close();
};

run(async (given) => {
  const settings = readSettings();
  const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);
  const [first, ...rest] = given;
  const targets =
    first === undefined ? settings.releases : given.every(isAddress) ? addressesIn('check', given.join(' ')) : first;
  if (typeof targets === 'string') {
    if (rest.length) throw new ConfigurationError('Use it as: npx sprid check [a folder, or addresses of newsrooms]');
    await checkFolder(targets, settings);
    return;
  }
  await checkAddresses(targets, settings.mirrorAllow);
});
