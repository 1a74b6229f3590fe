/** Czech. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'cs',
  missing: 'Komentář, na který vede odkaz, tu už není.',
  fromStart: 'Zobrazit komentáře od začátku',
};
