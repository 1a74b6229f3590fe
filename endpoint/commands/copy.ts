/** `npm run endpoint:copy -- <from> <to>`: copies all comments from one database to another. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openComments } from '../store/open-comments.js';
import { ConfigurationError } from '../operator/configuration-error.js';
import { copyAll, CopyError } from '../store/copy.js';
import { placeOf, type Store } from '../store/store.js';
import { run, say, warn } from './command.js';

const usage = 'Say from where and where to, each a file or postgres://…: npm run endpoint:copy -- <from> <to>';

/** In milliseconds. A database that was just started may take a moment, but nobody waits long at a prompt. */
const patience = 3000;

run(async ([from, to, ...rest]) => {
  if (!from || !to || rest.length) throw new ConfigurationError(usage);
  const [source, target] = [placeOf(from), placeOf(to)];
  if ('file' in source && !existsSync(source.file))
    throw new ConfigurationError(`${JSON.stringify(resolve(source.file))} is not there.`);
  const opened: Store[] = [];
  try {
    for (const place of [source, target]) opened.push(await openComments(place, warn, patience));
    const [one, other] = opened as [Store, Store];
    const counts = await copyAll(one, other);
    for (const [table, rows] of Object.entries(counts)) say(`${table.padEnd(10)} ${String(rows)}`);
    say('All rows were copied, and counted on both sides.');
  } catch (error) {
    throw error instanceof CopyError ? new ConfigurationError(`${error.message} Nothing was copied.`) : error;
  } finally {
    await Promise.all(opened.map((store) => store.close()));
  }
});
