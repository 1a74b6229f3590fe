/** Irish. Not yet reviewed by a native reader. */
import type { VariantsWords } from './words.js';

export const words: VariantsWords = {
  language: 'ga',
  milestone: (value, label, day, reached) =>
    `${value}${label ? ` ${label}` : ''}${day ? ` (${day})` : ''}${reached === undefined ? '' : reached ? ', bainte amach' : ', gan baint amach fós'}`,
};
