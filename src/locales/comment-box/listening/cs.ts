/** Czech. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'cs',
  show: (_, figure) => `Zobrazit nové komentáře (${figure})`,
};
