/** Croatian. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'hr',
  show: (_, figure) => `Prikaži nove komentare (${figure})`,
};
