/** Hungarian. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'hu',
  from: (host) => `Ez a tartalom innen töltődik be: ${host}.`,
  show: 'Megjelenítés',
};
