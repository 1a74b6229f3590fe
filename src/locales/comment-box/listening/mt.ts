/** Maltese. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'mt',
  show: (_, figure) => `Uri l-kummenti l-ġodda (${figure})`,
};
