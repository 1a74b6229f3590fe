/**
 * Keeps the chunks of every version that was ever served. A page may hold a
 * `sprid.js` of last week in its cache, and that one names last week's chunks:
 * they must not be gone because the endpoint was updated.
 */
import { existsSync, type Dirent } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError } from '../operator/configuration-error.js';
import { copyWhole } from './write-whole.js';

/** A version as the name of a folder: `1.2.3`, or `1.2.3-beta.1`. */
export const versionShape = String.raw`\d+\.\d+\.\d+[-.\w]*`;

/** The folder of the newest version without a break: `v1`, and below 1.0.0, where a minor version may break, `v0.1`. */
export const movingShape = String.raw`v(?:0\.\d+|[1-9]\d*)`;

/** The moving folder that a version stands in. */
export const movingOf = (version: string): string => `v${/^(?:0\.\d+|\d+)/.exec(version)?.[0] ?? ''}`;

const isMoving = new RegExp(`^${movingShape}$`);
const isVersion = new RegExp(`^${versionShape}$`);

/** What a folder holds; nothing when it is not there. */
const list = (folder: string): Promise<Dirent[]> =>
  readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });

const keepFolder = async (from: string, to: string, isReplaced = false): Promise<void> => {
  await mkdir(to, { recursive: true });
  // All at once, because each waits for the disk to have it.
  await Promise.all(
    (await list(from)).map(async (entry) => {
      const [source, target] = [join(from, entry.name), join(to, entry.name)];
      if (entry.isDirectory()) await keepFolder(source, target);
      // Whole, because half a chunk would be cached for a year.
      else if (entry.isFile() && (isReplaced || !existsSync(target))) await copyWhole(source, target);
    }),
  );
};

/**
 * Copies the version folders of `dist` to `kept`, as far as they are not there
 * yet; nothing that is there is changed but the moving folder. Throws a `ConfigurationError` when it
 * cannot write.
 */
export const keepVersions = async (dist: string, kept: string): Promise<void> => {
  try {
    await mkdir(kept, { recursive: true });
    const folders = (await list(dist)).filter((entry) => entry.isDirectory());
    await Promise.all(
      folders
        .filter(({ name }) => isVersion.test(name) || isMoving.test(name))
        .map(({ name }) => keepFolder(join(dist, name), join(kept, name), isMoving.test(name))),
    );
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new ConfigurationError(
      `${JSON.stringify(kept)} cannot be written (${code}), but the versions of the tag must be kept there: ` +
        'point SPRID_DATA at a folder that the endpoint may write to.',
    );
  }
};
