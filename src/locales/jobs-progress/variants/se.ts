/** Northern Sami. Not yet reviewed by a native reader. */
import type { VariantsWords } from './words.js';

export const words: VariantsWords = {
  language: 'se',
  milestone: (value, label, day, reached) =>
    `${value}${label ? ` ${label}` : ''}${day ? ` (${day})` : ''}${reached === undefined ? '' : reached ? ', olahuvvon' : ', ii vel olahuvvon'}`,
};
