/** Northern Sami. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'se',
  missing: 'Kommentára maid liŋka čujuha ii gávdno šat dás.',
  fromStart: 'Čájet kommentáraid álggu rájes',
};
