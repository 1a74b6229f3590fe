/**
 * Keeps the chunks of every version that was ever served. A page may hold last week's `sprid.js` in its cache, which
 * names last week's chunks: an update of the endpoint must not remove them.
 */
import { existsSync, type Dirent } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError } from '../operator/configuration-error.js';
import { copyWhole } from './write-whole.js';

/** The shape of a version's folder: `1.2.3`, or `1.2.3-beta.1`. */
export const versionShape = String.raw`\d+\.\d+\.\d+[-.\w]*`;

/**
 * The shape of a moving folder, which holds the newest compatible version: `v1`, and below 1.0.0, where a minor version
 * may break things, `v0.1`.
 */
export const movingShape = String.raw`v(?:0\.\d+|[1-9]\d*)`;

/** The moving folder of a version. */
export const movingOf = (version: string): string => `v${/^(?:0\.\d+|\d+)/.exec(version)?.[0] ?? ''}`;

const isMoving = new RegExp(`^${movingShape}$`);
const isVersion = new RegExp(`^${versionShape}$`);

/** Lists a folder; empty when it does not exist. */
const list = (folder: string): Promise<Dirent[]> =>
  readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });

const keepFolder = async (from: string, to: string, isReplaced = false): Promise<void> => {
  await mkdir(to, { recursive: true });
  // All at once, because each mostly waits for the disk.
  await Promise.all(
    (await list(from)).map(async (entry) => {
      const [source, target] = [join(from, entry.name), join(to, entry.name)];
      if (entry.isDirectory()) await keepFolder(source, target);
      // Written atomically, because caches would keep half a chunk for a year.
      else if (entry.isFile() && (isReplaced || !existsSync(target))) await copyWhole(source, target);
    }),
  );
};

/**
 * Copies the version folders of `dist` to `kept` where they are missing there. Only the moving folder is ever
 * overwritten. Throws a `ConfigurationError` when it cannot write.
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
