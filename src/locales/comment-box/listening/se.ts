/** Northern Sami. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'se',
  show: (_, figure) => `Čájet ođđa kommentáraid (${figure})`,
};
