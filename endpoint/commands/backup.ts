/** `npm run endpoint:backup -- <file>`: a whole copy of the SQLite file, also while the endpoint writes to it. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { placeOfComments } from '../store/open-comments.js';
import { createWhole } from '../disk/write-whole.js';
import { ConfigurationError } from '../operator/configuration-error.js';
import { oneLine } from '../operator/one-line.js';
import { copyFileOf } from '../store/backup.js';
import { readSettings, run, say } from './command.js';

run(async ([target, ...rest]) => {
  if (!target || rest.length) throw new ConfigurationError('Say where to: npm run endpoint:backup -- <file>');
  const place = placeOfComments(readSettings());
  if ('url' in place)
    throw new ConfigurationError('The comments are in PostgreSQL, which has its own tools: use pg_dump.');
  if (!existsSync(place.file)) throw new ConfigurationError(`${JSON.stringify(place.file)} is not there.`);
  const path = resolve(target);
  if (existsSync(path)) throw new ConfigurationError(`${JSON.stringify(path)} is there already; nothing was written.`);
  try {
    await createWhole(path, async (unfinished) => {
      copyFileOf(place.file, unfinished);
    });
  } catch (error) {
    throw new ConfigurationError(`${JSON.stringify(path)} was not written: ${oneLine((error as Error).message)}.`);
  }
  say(`${path} holds the comments of ${place.file}. Keep it with the secret, without which no capability opens.`);
});
