/** Lithuanian. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'lt',
  missing: 'Komentaro, į kurį veda nuoroda, čia nebėra.',
  fromStart: 'Rodyti komentarus nuo pradžios',
};
