/** One release of a list of several; loads where an address gives a list and the page shows one. */
import type { PressRelease } from '../../model/press-release.js';
import type { ParseContext } from '../context.js';

/** The newest, and the developer hears of the others. */
export const newestOf = (items: PressRelease[], { report }: ParseContext): PressRelease | null => {
  report(`The JSON is a list of ${String(items.length)} releases, of which the newest is shown.`);
  return items.sort((one, other) => Date.parse(other.published) - Date.parse(one.published))[0] ?? null;
};
