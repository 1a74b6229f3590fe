/** Finnish. Not yet reviewed by a native reader. */
import type { VariantsWords } from './words.js';

export const words: VariantsWords = {
  language: 'fi',
  milestone: (value, label, day, reached) =>
    `${value}${label ? ` ${label}` : ''}${day ? ` (${day})` : ''}${reached === undefined ? '' : reached ? ', saavutettu' : ', ei vielä saavutettu'}`,
};
