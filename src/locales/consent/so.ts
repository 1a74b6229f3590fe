/** Somali. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'so',
  from: (host) => `Tan waxaa laga soo qaadayaa ${host}.`,
  show: 'Muuji',
};
