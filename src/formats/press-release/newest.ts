/** One release of a list of several; loads where an address gives a list and the page shows one. */
import type { PressRelease } from '../../model/press-release.js';
import type { ParseContext } from '../context.js';
import { timeOf } from './time-of.js';

/** The newest, and the developer hears of the others. */
export const newestOf = (items: PressRelease[], { report }: ParseContext): PressRelease => {
  report(`The JSON is a list of ${String(items.length)} releases, of which the newest is shown.`);
  // Lists begin with the newest: one there that is not dated stays it.
  return items.reduce((newest, item) => (timeOf(item) > timeOf(newest) ? item : newest));
};
