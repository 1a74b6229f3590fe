/** Bulgarian. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'bg',
  missing: 'Коментарът, към който води връзката, вече не е тук.',
  fromStart: 'Покажи коментарите от началото',
};
