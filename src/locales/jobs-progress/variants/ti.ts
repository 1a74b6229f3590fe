/** Tigrinya. Not yet reviewed by a native reader. */
import type { VariantsWords } from './words.js';

export const words: VariantsWords = {
  language: 'ti',
  milestone: (value, label, day, reached) =>
    `${value}${label ? ` ${label}` : ''}${day ? ` (${day})` : ''}${reached === undefined ? '' : reached ? '፣ ተበጺሑ' : '፣ ገና ኣይተበጽሐን'}`,
};
