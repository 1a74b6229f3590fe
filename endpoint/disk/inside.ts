import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Whether a path of a folder stays in it when its symbolic links are followed; true also for what is not there. */
export const isInside = (folder: string, path: string): boolean => {
  try {
    const real = realpathSync(folder);
    return realpathSync(join(folder, path)).startsWith(real.endsWith(sep) ? real : real + sep);
  } catch {
    return true;
  }
};

/** What is said of a file that is not. */
export const outsideFault = 'is a link that leads out of its folder.';
