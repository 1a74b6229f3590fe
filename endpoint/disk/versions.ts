/**
 * Keeps the chunks of every version that was ever served. A page may hold a
 * `sprid.js` of last week in its cache, and that one names last week's chunks:
 * they must not be gone because the endpoint was updated.
 */
import { randomUUID } from 'node:crypto';
import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, type Dirent } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigurationError } from '../operator/configuration-error.js';

/** A version as the name of a folder: `1.2.3`, or `1.2.3-beta.1`. */
export const versionShape = String.raw`\d+\.\d+\.\d+[-.\w]*`;

const isVersion = new RegExp(`^${versionShape}$`);

const list = (folder: string): Dirent[] => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []);

/** A name appears only with its whole content behind it: a half copied chunk would be cached for a year. */
const copyWhole = (from: string, to: string, unfinished: string): void => {
  const copy = join(unfinished, randomUUID());
  copyFileSync(from, copy, constants.COPYFILE_EXCL);
  mkdirSync(dirname(to), { recursive: true });
  renameSync(copy, to);
};

const keepFolder = (from: string, to: string, unfinished: string): void => {
  for (const entry of list(from)) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) keepFolder(source, target, unfinished);
    else if (entry.isFile() && !existsSync(target)) copyWhole(source, target, unfinished);
  }
};

/**
 * Copies the version folders of `dist` to `kept`, as far as they are not there
 * yet; nothing that is there is changed. Throws a `ConfigurationError` when it
 * cannot write.
 */
export const keepVersions = (dist: string, kept: string): void => {
  // Beside the kept ones, so that a rename stays on one file system.
  const unfinished = join(kept, `.unfinished-${randomUUID()}`);
  try {
    mkdirSync(unfinished, { recursive: true });
    for (const { name } of list(dist).filter((entry) => entry.isDirectory() && isVersion.test(entry.name))) {
      keepFolder(join(dist, name), join(kept, name), unfinished);
    }
    rmSync(unfinished, { recursive: true });
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new ConfigurationError(
      `${JSON.stringify(kept)} cannot be written (${code}), but the versions of the tag must be kept there: ` +
        'point SPRID_DATA at a folder that the endpoint may write to.',
    );
  }
};
