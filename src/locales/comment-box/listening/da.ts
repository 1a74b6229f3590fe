/** Danish. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'da',
  show: (_, figure) => `Vis nye kommentarer (${figure})`,
};
