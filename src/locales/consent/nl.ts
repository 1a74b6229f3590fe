/** Dutch. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'nl',
  from: (host) => `Dit wordt geladen van ${host}.`,
  show: 'Tonen',
};
