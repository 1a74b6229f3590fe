/** French. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'fr',
  from: (host) => `Ce contenu est chargé depuis ${host}.`,
  show: 'Afficher',
};
