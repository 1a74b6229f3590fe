/** Files that appear whole or not at all, also when the power goes. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** Writes a file that only its owner may read. What stood there is replaced in one step. */
export const writeWhole = (path: string, content: string | Buffer): void => {
  const unfinished = `${path}.unfinished-${String(process.pid)}`;
  try {
    const file = openSync(unfinished, 'w', 0o600);
    try {
      let bytes = Buffer.from(content);
      while (bytes.length) bytes = bytes.subarray(writeSync(file, bytes));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
};
