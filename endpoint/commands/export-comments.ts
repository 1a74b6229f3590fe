/** `npx sprid export-comments`: writes all public comments as lines of JSON, which `npx sprid import` reads. */
import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createWhole } from '../disk/write-whole.js';
import { exportLines } from '../import/export-lines.js';
import { ConfigurationError } from '../operator/configuration-error.js';
import { oneLine } from '../operator/one-line.js';
import { openComments, placeOfComments } from '../store/open-comments.js';
import type { Store } from '../store/store.js';
import { threadReader } from '../store/threads.js';
import { readSettings, run, warn } from './command.js';

const usage = 'Use it as: npx sprid export-comments [--thread <id>] [--out <file>]';

const patience = 3000;

const readArguments = (args: string[]): { thread: string | undefined; out: string | undefined } => {
  try {
    const string = { type: 'string' } as const;
    const { values } = parseArgs({ args, options: { thread: string, out: string } });
    return { thread: values.thread, out: values.out };
  } catch (error) {
    throw new ConfigurationError(`${oneLine((error as Error).message)} ${usage}`);
  }
};

/** Joins many lines, with line breaks, into one chunk. */
async function* chunks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let text = '';
  for await (const line of lines) {
    text += `${line}\n`;
    if (text.length < 64 * 1024) continue;
    yield text;
    text = '';
  }
  yield text;
}

const writeFile = async (out: string, lines: AsyncIterable<string>): Promise<void> => {
  const path = resolve(out);
  if (existsSync(path)) throw new ConfigurationError(`${JSON.stringify(path)} is there already; nothing was written.`);
  try {
    await createWhole(path, (unfinished) =>
      pipeline(Readable.from(chunks(lines)), createWriteStream(unfinished, { flags: 'wx', mode: 0o600 })),
    );
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new ConfigurationError(`${JSON.stringify(path)} was not written (${code}).`);
  }
};

const print = async (lines: AsyncIterable<string>): Promise<void> => {
  for await (const text of chunks(lines)) if (!process.stdout.write(text)) await once(process.stdout, 'drain');
};

const checkThread = async (store: Store, thread: string | undefined): Promise<void> => {
  if (thread === undefined || (await threadReader(store)(thread))) return;
  throw new ConfigurationError(`There is no thread ${JSON.stringify(thread)}.`);
};

run(async (args) => {
  const { thread, out } = readArguments(args);
  const place = placeOfComments(readSettings());
  if ('file' in place && !existsSync(place.file))
    throw new ConfigurationError(`${JSON.stringify(place.file)} is not there.`);
  const store = await openComments(place, warn, patience);
  try {
    await checkThread(store, thread);
    const lines = exportLines(store, thread);
    await (out === undefined ? print(lines) : writeFile(out, lines));
  } finally {
    await store.close();
  }
});
