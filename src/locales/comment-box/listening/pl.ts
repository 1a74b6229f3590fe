/** Polish. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'pl',
  show: (_, figure) => `Pokaż nowe komentarze (${figure})`,
};
