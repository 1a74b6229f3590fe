/** Slovak. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'sk',
  show: (_, figure) => `Zobraziť nové komentáre (${figure})`,
};
