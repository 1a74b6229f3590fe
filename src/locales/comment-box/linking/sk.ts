/** Slovak. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'sk',
  missing: 'Komentár, na ktorý vedie odkaz, tu už nie je.',
  fromStart: 'Zobraziť komentáre od začiatku',
};
