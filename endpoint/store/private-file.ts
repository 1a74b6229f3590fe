import { chmodSync, closeSync, openSync, statSync } from 'node:fs';

/** SQLite's files beside a database. SQLite gives them the permissions of the database. */
const beside = ['', '-wal', '-shm'] as const;

const close = (path: string): void => {
  try {
    if (statSync(path).mode & 0o077) chmodSync(path, 0o600);
  } catch (error) {
    // The file does not exist, or belongs to another user, who decides about it.
    if (!/^(ENOENT|EPERM)$/.test(String((error as NodeJS.ErrnoException).code))) throw error;
  }
};

/**
 * Makes a database file where there is none, readable for its owner only, because it contains held comments and
 * writers' HMACs. Throws the system's error when it cannot be written.
 */
export const makePrivate = (file: string): void => {
  closeSync(openSync(file, 'a', 0o600));
  for (const end of beside) close(file + end);
};
