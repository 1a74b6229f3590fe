/**
 * `npx sprid import <file>`: imports the comments of another system, or of our own export, into the threads of this
 * endpoint.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decodeFile } from '../import/decode-bytes.js';
import { formats, isFormatName, recognize, type ExportFormatName } from '../import/formats/formats.js';
import { ImportError } from '../import/import-error.js';
import type { ImportedPage } from '../import/intake.js';
import { openFile, type ExportFile } from '../import/open-file.js';
import { runImport } from '../import/run-import.js';
import { servedThreads } from '../import/served-threads.js';
import { readMap, ThreadFinder } from '../import/threads.js';
import { ConfigurationError } from '../operator/configuration-error.js';
import { oneLine } from '../operator/one-line.js';
import { openComments, placeOfComments } from '../store/open-comments.js';
import { addThreads } from '../store/threads.js';
import { day } from '../store/durations.js';
import type { Config } from '../settings/config.js';
import { readSettings, run, say, warn } from './command.js';

const usage = `Use it as: npx sprid import <file> [--format ${Object.keys(formats).join('|')}] [--thread <id> | --map <file>] [--site <address>] [--dry-run]`;

const patience = 3000;

interface Arguments {
  path: string;
  format: ExportFormatName | undefined;
  thread: string | undefined;
  map: string | undefined;
  /** The address that a WordPress site had at its first import. */
  site: string | undefined;
  isDryRun: boolean;
}

const readArguments = (args: string[]): Arguments => {
  const string = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { format: string, thread: string, map: string, site: string, 'dry-run': { type: 'boolean' } },
    });
    const [path, ...rest] = positionals;
    const { format, thread, map, site } = values;
    if (path === undefined || rest.length || (thread !== undefined && map !== undefined)) throw new Error();
    if (format !== undefined && !isFormatName(format)) throw new Error();
    if (site !== undefined && !/^(https?:\/\/)?[^\s/:]+(:\d+)?(\/\S*)?$/i.test(site))
      throw new Error(`--site ${JSON.stringify(site)} is no address.`);
    return { path, format, thread, map, site, isDryRun: values['dry-run'] ?? false };
  } catch (error) {
    const { message } = error as Error;
    throw new ConfigurationError(message ? `${oneLine(message)} ${usage}` : usage);
  }
};

const readText = (path: string): string => {
  try {
    // A spreadsheet program may have saved the list in another encoding.
    return decodeFile(readFileSync(path));
  } catch (error) {
    throw new ConfigurationError(
      `${JSON.stringify(path)} cannot be read (${(error as NodeJS.ErrnoException).code ?? ''}).`,
    );
  }
};

/** Finds the thread of a page, and lists the threads. */
const openThreads = async (
  config: Config,
  { thread, map }: Arguments,
): Promise<{ ids: string[]; threadOf: (page: ImportedPage) => string | undefined }> => {
  const served = await servedThreads(config, warn);
  const ids = served.map(({ id }) => id);
  if (thread !== undefined) {
    if (!ids.includes(thread))
      throw new ConfigurationError(
        `There is no thread ${JSON.stringify(thread)}: it is neither a release nor named in SPRID_THREADS.`,
      );
    return { ids, threadOf: () => thread };
  }
  const said = map === undefined ? undefined : readMap(map, readText(map), (id) => ids.includes(id));
  const finder = new ThreadFinder(served, said);
  return { ids, threadOf: (page) => finder.find(page) };
};

const open = async (
  path: string,
  format: ExportFormatName | undefined,
): Promise<{ file: ExportFile; format: ExportFormatName }> => {
  try {
    const file = await openFile(path);
    return { file, format: format ?? recognize(file) };
  } catch (error) {
    throw error instanceof ImportError ? new ConfigurationError(`${JSON.stringify(path)} ${error.message}.`) : error;
  }
};

run(async (args) => {
  const given = readArguments(args);
  const { file, format } = await open(given.path, given.format);
  const config = readSettings();
  const { ids, threadOf } = await openThreads(config, given);
  const store = await openComments(placeOfComments(config), warn, patience);
  try {
    if (!given.isDryRun) await addThreads(store, ids);
    const { timeZone: zone, retentionDays } = config;
    const now = Date.now();
    const oldest = retentionDays ? now - retentionDays * day : undefined;
    const { isDryRun, site } = given;
    say(`${JSON.stringify(given.path)} is an export of ${formats[format].name}.`);
    const cut = await runImport(file, store, { format, threadOf, isDryRun, oldest, say, site, zone, now });
    if (cut === undefined) return;
    warn(
      `${JSON.stringify(given.path)} ${cut}. What stands before that was read; run the command again with the whole file.`,
    );
    process.exitCode = 1;
  } finally {
    await store.close();
  }
});
