/** Finnish. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'fi',
  from: (host) => `Tämä sisältö haetaan osoitteesta ${host}.`,
  show: 'Näytä',
};
