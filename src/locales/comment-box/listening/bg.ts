/** Bulgarian. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'bg',
  show: (_, figure) => `Показване на новите коментари (${figure})`,
};
