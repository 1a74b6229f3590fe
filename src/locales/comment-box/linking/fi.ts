/** Finnish. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'fi',
  missing: 'Kommenttia, johon linkki vie, ei enää ole täällä.',
  fromStart: 'Näytä kommentit alusta',
};
