import Libsql from 'libsql';
import { makePrivate } from './private-file.js';

/** Writes what is committed now to a new file. Other processes read and write on. */
export const copyFileOf = (file: string, target: string): void => {
  // SQLite fills an empty file as well as none.
  makePrivate(target);
  const database = new Libsql(file, { timeout: 5000 });
  try {
    database.prepare('VACUUM INTO ?').run([target]);
  } finally {
    database.close();
  }
};
