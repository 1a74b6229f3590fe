import type { VariantsWords } from './words.js';

export const words: VariantsWords = {
  language: 'en',
  milestone: (value, label, day, reached) =>
    `${value}${label ? ` ${label}` : ''}${day ? ` (${day})` : ''}${reached === undefined ? '' : reached ? ', reached' : ', not reached yet'}`,
};
