/** Norwegian Nynorsk. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'nn',
  missing: 'Kommentaren som lenkja går til, finst ikkje lenger her.',
  fromStart: 'Vis kommentarane frå starten',
};
