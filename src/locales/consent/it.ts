/** Italian. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'it',
  from: (host) => `Questo contenuto viene caricato da ${host}.`,
  show: 'Mostra',
};
