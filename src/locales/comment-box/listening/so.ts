/** Somali. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'so',
  show: (_, figure) => `Tus faallooyinka cusub (${figure})`,
};
