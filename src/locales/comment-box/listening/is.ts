/** Icelandic. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'is',
  show: (_, figure) => `Sýna nýjar athugasemdir (${figure})`,
};
