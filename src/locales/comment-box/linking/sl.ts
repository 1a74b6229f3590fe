/** Slovenian. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'sl',
  missing: 'Komentarja, na katerega vodi povezava, ni več tukaj.',
  fromStart: 'Prikaži komentarje od začetka',
};
