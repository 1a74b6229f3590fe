/** Lithuanian. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'lt',
  show: (_, figure) => `Rodyti naujus komentarus (${figure})`,
};
