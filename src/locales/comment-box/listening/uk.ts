/** Ukrainian. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'uk',
  show: (_, figure) => `Показати нові коментарі (${figure})`,
};
