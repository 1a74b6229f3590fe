import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/**
 * Writes a file that appears whole or not at all: who reads it meanwhile, or
 * after a power cut, finds the one of before.
 * @param mode who may read it; the usual rule of the system decides when nothing is said
 */
export const writeWhole = (path: string, text: string, mode = 0o666): void => {
  const unfinished = `${path}.unfinished-${String(process.pid)}`;
  try {
    const file = openSync(unfinished, 'w', mode);
    try {
      let bytes = Buffer.from(text);
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
