/**
 * Files that appear whole or not at all, also when the power goes or the disk is full.
 * The libraries for this take no notice of how much of the content was written, and
 * put half a file in its place when the disk is full; nor do they make a file only
 * where there is none.
 */
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const flush = async (path: string): Promise<void> => {
  // A copy may be read-only; Windows flushes nothing that is.
  const file = await open(path, process.platform === 'win32' ? 'r+' : 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
};

type Fill = (unfinished: string) => Promise<void>;

/** Fills a file beside the place, flushes it, and puts it there in one step. */
const put = async (
  path: string,
  fill: Fill,
  place: (unfinished: string, path: string) => Promise<void>,
): Promise<void> => {
  // By chance and not by the process, whose number is 1 in every container.
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
 * Writes a file. What stood there is replaced in one step.
 * @param mode who may read it: its owner alone, when nothing else is said
 */
export const writeWhole = (path: string, content: string | Buffer, mode = 0o600): Promise<void> =>
  put(path, fillWith(content, mode), rename);

/** Copies a file. What stood there is replaced in one step. */
export const copyWhole = (from: string, to: string): Promise<void> =>
  put(to, (unfinished) => copyFile(from, unfinished, constants.COPYFILE_EXCL), rename);

/**
 * Makes a file that stays. Throws `EEXIST` where there is one, also when another
 * process makes it at the same moment.
 * @param content what its owner alone may read; or writes it to the path that it is given
 */
export const createWhole = async (path: string, content: string | Fill): Promise<void> => {
  // Unlike a rename, a link fails where there is something.
  await put(path, typeof content === 'string' ? fillWith(content, 0o600) : content, link);
  // The name too is on the disk then. Not every system can do that; there it is so a little later.
  await flush(dirname(path)).catch(() => undefined);
};
