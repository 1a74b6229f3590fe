/** Icelandic. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'is',
  from: (host) => `Þetta er sótt frá ${host}.`,
  show: 'Sýna',
};
