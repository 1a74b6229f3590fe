import { formatNumber } from '../../locales/format.js';
import type { PressReleaseListWords } from '../../locales/press-release-list/words.js';
import type { Selection } from './selection.js';

/**
 * A sentence with the number of shown releases and of all, or why there are none. Only loaded releases can be counted.
 */
export const count = ({ listed, found, shown, more }: Selection, words: PressReleaseListWords): string => {
  const figure = (number: number): string => formatNumber(words.language, number);
  if (!found.length) return listed.length || more ? words.noMatch(more) : words.empty;
  return shown.size === found.length && !more
    ? words.end(found.length, figure(found.length))
    : words.shown(shown.size, found.length, more, figure);
};
