import type { VariantsWords } from './words.js';

export const words: VariantsWords = {
  language: 'sv',
  milestone: (value, label, day, reached) =>
    `${value}${label ? ` ${label}` : ''}${day ? ` (${day})` : ''}${reached === undefined ? '' : reached ? ', nått' : ', inte nått än'}`,
};
