/** Italian. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'it',
  show: (_, figure) => `Mostra i nuovi commenti (${figure})`,
};
