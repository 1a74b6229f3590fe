/** Somali. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'so',
  missing: 'Faallada linkigu tilmaamayo halkan kuma jirto hadda.',
  fromStart: 'Muuji faallooyinka laga bilaabo bilowga',
};
