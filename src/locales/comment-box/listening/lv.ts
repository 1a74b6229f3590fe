/** Latvian. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'lv',
  show: (_, figure) => `Rādīt jaunos komentārus (${figure})`,
};
