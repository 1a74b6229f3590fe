/** Chooses one release of several. Loaded where an address returns a list and the page shows one release. */
import type { PressRelease } from '../../model/press-release.js';
import type { ParseContext } from '../context.js';
import { timeOf } from './time-of.js';

/** The newest release. The developer gets a message about the others. */
export const newestOf = (items: PressRelease[], { report }: ParseContext): PressRelease => {
  report(`The JSON is a list of ${String(items.length)} releases, of which the newest is shown.`);
  // Lists begin with the newest, so the first one stays the choice if it has no date.
  return items.reduce((newest, item) => (timeOf(item) > timeOf(newest) ? item : newest));
};
