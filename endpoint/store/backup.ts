import Libsql from 'libsql';

/** Writes what is committed now to a new file. Other processes read and write on. */
export const copyFileOf = (file: string, target: string): void => {
  const database = new Libsql(file, { timeout: 5000 });
  try {
    database.prepare('VACUUM INTO ?').run([target]);
  } finally {
    database.close();
  }
};
