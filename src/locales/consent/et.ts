/** Estonian. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'et',
  from: (host) => `See sisu laaditakse saidilt ${host}.`,
  show: 'Näita',
};
