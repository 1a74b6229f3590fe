import { join } from 'node:path';
import { isInside, outsideFault } from '../disk/inside.js';
import type { FolderReading } from '../releases/release-folder.js';
import { oneLine, type Warn } from '../operator/one-line.js';
import { draw, look, readPicture } from './draw.js';
import { mediaPath } from './media-path.js';
import { PictureError } from './picture-error.js';
import { furtherFilesOf, picturesOf } from './release-pictures.js';

/**
 * The fault of a picture, or undefined. The picture is decoded completely, because half a picture begins like a whole
 * one.
 */
const faultOf = async (path: string): Promise<string | undefined> => {
  try {
    const bytes = await readPicture(path);
    const { type } = await look(bytes);
    if (type !== 'image/svg+xml') await draw(bytes, 320);
    return undefined;
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    return error.message;
  }
};

/**
 * Finds the releases that name a file in the media folder which is no picture. Calls `warn` with the release's file,
 * the field and the fault. Pictures on other hosts are not fetched.
 * @returns the paths of those releases
 */
export const faultyPictures = async (
  { releases, paths }: FolderReading,
  media: string,
  origin: string | undefined,
  warn: Warn,
): Promise<ReadonlySet<string>> => {
  const faults = new Map<string, string | undefined>();
  const faulty = new Set<string>();
  for (const release of releases) {
    const named = paths.get(release.id) ?? '';
    for (const { field, url } of [...picturesOf(release), ...furtherFilesOf(release)]) {
      const path = mediaPath(url, origin);
      if (path === undefined) continue;
      const file = join(media, path);
      if (!faults.has(path)) faults.set(path, isInside(media, path) ? await faultOf(file) : outsideFault);
      const fault = faults.get(path);
      if (fault === undefined) continue;
      faulty.add(named);
      warn(oneLine(`${named}: "${field}" is ${file}, which ${fault}`));
    }
  }
  return faulty;
};
