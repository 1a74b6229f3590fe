/** Polish. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'pl',
  from: (host) => `Ta treść jest pobierana z ${host}.`,
  show: 'Pokaż',
};
