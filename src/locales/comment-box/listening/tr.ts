/** Turkish. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'tr',
  show: (_, figure) => `Yeni yorumları göster (${figure})`,
};
