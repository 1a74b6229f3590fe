import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Whether a path in a folder stays inside after its symbolic links are followed. Also true for a path that does not
 * exist.
 */
export const isInside = (folder: string, path: string): boolean => {
  try {
    const real = realpathSync(folder);
    return realpathSync(join(folder, path)).startsWith(real.endsWith(sep) ? real : real + sep);
  } catch {
    return true;
  }
};

/** The fault of a file whose link leads out of its folder. */
export const outsideFault = 'is a link that leads out of its folder.';
