/** German. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'de',
  from: (host) => `Das wird von ${host} geladen.`,
  show: 'Anzeigen',
};
