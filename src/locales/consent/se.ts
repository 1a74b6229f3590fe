/** Northern Sami. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'se',
  from: (host) => `Dát vižžojuvvo dáppe: ${host}.`,
  show: 'Čájet',
};
