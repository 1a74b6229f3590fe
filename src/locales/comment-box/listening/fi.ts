/** Finnish. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'fi',
  show: (_, figure) => `Näytä uudet kommentit (${figure})`,
};
