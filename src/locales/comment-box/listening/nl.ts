/** Dutch. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'nl',
  show: (_, figure) => `Nieuwe reacties tonen (${figure})`,
};
