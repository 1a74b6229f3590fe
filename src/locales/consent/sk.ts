/** Slovak. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'sk',
  from: (host) => `Tento obsah sa načítava z ${host}.`,
  show: 'Zobraziť',
};
