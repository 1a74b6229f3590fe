/** Estonian. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'et',
  missing: 'Kommentaari, millele link viitab, siin enam ei ole.',
  fromStart: 'Näita kommentaare algusest',
};
