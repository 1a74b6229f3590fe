/** Croatian. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'hr',
  from: (host) => `Ovaj se sadržaj učitava s ${host}.`,
  show: 'Prikaži',
};
