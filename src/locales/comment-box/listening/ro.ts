/** Romanian. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'ro',
  show: (_, figure) => `Afișați comentariile noi (${figure})`,
};
