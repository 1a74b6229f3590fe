/** Danish. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'da',
  from: (host) => `Dette hentes fra ${host}.`,
  show: 'Vis det',
};
