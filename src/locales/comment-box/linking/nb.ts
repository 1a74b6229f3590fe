/** Norwegian Bokmål. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'nb',
  missing: 'Kommentaren som lenken går til, finnes ikke lenger her.',
  fromStart: 'Vis kommentarene fra begynnelsen',
};
