import Libsql from 'libsql';
import { makePrivate } from './private-file.js';

/** Writes the present committed state to a new file. Other processes go on reading and writing. */
export const copyFileOf = (file: string, target: string): void => {
  // SQLite accepts an empty file.
  makePrivate(target);
  const database = new Libsql(file, { timeout: 5000 });
  try {
    database.prepare('VACUUM INTO ?').run([target]);
  } finally {
    database.close();
  }
};
