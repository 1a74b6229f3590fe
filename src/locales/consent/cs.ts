/** Czech. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'cs',
  from: (host) => `Tento obsah se načítá z ${host}.`,
  show: 'Zobrazit',
};
