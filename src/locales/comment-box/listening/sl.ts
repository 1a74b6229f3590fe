/** Slovenian. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'sl',
  show: (_, figure) => `Pokaži nove komentarje (${figure})`,
};
