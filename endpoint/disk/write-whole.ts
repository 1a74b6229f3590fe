/** Files that appear whole or not at all, also when the power goes. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/**
 * Writes a file. What stood there is replaced in one step.
 * @param mode who may read it: its owner alone, when nothing else is said
 */
export const writeWhole = (path: string, content: string | Buffer, mode = 0o600): void => {
  const unfinished = `${path}.unfinished-${String(process.pid)}`;
  try {
    const file = openSync(unfinished, 'w', mode);
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
