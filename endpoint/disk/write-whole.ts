/**
 * Writes files atomically: a file appears whole or not at all, also when the power fails or the disk is full. The
 * libraries for this do not check how much of the content was written, so a full disk leaves half a file; nor can they
 * create a file only where there is none.
 */
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const flush = async (path: string): Promise<void> => {
  // A copy may be read-only, and Windows flushes no read-only file.
  const file = await open(path, process.platform === 'win32' ? 'r+' : 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
};

type Fill = (unfinished: string) => Promise<void>;

/** Fills a temporary file beside the target, flushes it, and moves it there in one step. */
const put = async (
  path: string,
  fill: Fill,
  place: (unfinished: string, path: string) => Promise<void>,
): Promise<void> => {
  // A random name. The process id is 1 in every container.
  const unfinished = `${path}.unfinished-${randomUUID()}`;
  try {
    await fill(unfinished);
    await flush(unfinished);
    await place(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
};

const fillWith =
  (content: string | Buffer, mode: number): Fill =>
  (unfinished) =>
    writeFile(unfinished, content, { flag: 'wx', mode });

/**
 * Writes a file. An existing file is replaced in one step.
 * @param mode permissions; only the owner may read and write by default
 */
export const writeWhole = (path: string, content: string | Buffer, mode = 0o600): Promise<void> =>
  put(path, fillWith(content, mode), rename);

/** Copies a file. An existing file is replaced in one step. */
export const copyWhole = (from: string, to: string): Promise<void> =>
  put(to, (unfinished) => copyFile(from, unfinished, constants.COPYFILE_EXCL), rename);

/**
 * Creates a file. Throws `EEXIST` where there is one, also when another process creates it at the same moment.
 * @param content what only the owner may read; or a function that writes it to the given path
 */
export const createWhole = async (path: string, content: string | Fill): Promise<void> => {
  // Unlike a rename, a link fails where a file exists.
  await put(path, typeof content === 'string' ? fillWith(content, 0o600) : content, link);
  // Flushes the folder, so that the name is on the disk as well. Systems that cannot do this write it a little later.
  await flush(dirname(path)).catch(() => undefined);
};
