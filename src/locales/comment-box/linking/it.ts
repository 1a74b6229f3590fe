/** Italian. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'it',
  missing: 'Il commento a cui porta il link non è più qui.',
  fromStart: 'Mostra i commenti dall’inizio',
};
