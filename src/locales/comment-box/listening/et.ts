/** Estonian. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'et',
  show: (_, figure) => `Näita uusi kommentaare (${figure})`,
};
