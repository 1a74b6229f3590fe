/** Estonian. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'et',
  pause: 'Peata uuendamine',
  resume: 'Jätka uuendamist',
  failed: (time) => `Uuendamine ei õnnestunud. Laaditud: ${time}.`,
};
