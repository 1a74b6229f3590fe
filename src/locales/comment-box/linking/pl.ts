/** Polish. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'pl',
  missing: 'Komentarza, do którego prowadzi link, już tu nie ma.',
  fromStart: 'Pokaż komentarze od początku',
};
