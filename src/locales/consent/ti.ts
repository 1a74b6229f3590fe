/** Tigrinya. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'ti',
  from: (host) => `እዚ ካብ ${host} ይመጽእ።`,
  show: 'ኣርእዩ',
};
