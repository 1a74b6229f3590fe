/** Greek. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'el',
  show: (_, figure) => `Εμφάνιση νέων σχολίων (${figure})`,
};
