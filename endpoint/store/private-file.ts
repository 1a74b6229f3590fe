import { chmodSync, closeSync, openSync, statSync } from 'node:fs';

/** SQLite's files beside a database. It gives new ones the permissions of the database itself. */
const beside = ['', '-wal', '-shm'] as const;

const close = (path: string): void => {
  try {
    if (statSync(path).mode & 0o077) chmodSync(path, 0o600);
  } catch (error) {
    // Not there, or another user's, who decides.
    if (!/^(ENOENT|EPERM)$/.test(String((error as NodeJS.ErrnoException).code))) throw error;
  }
};

/**
 * Makes the file of a database where there is none, and keeps all others from reading it: what is
 * held or was sent by whom is nobody's business. Throws the system's error when it cannot be written.
 */
export const makePrivate = (file: string): void => {
  closeSync(openSync(file, 'a', 0o600));
  for (const end of beside) close(file + end);
};
