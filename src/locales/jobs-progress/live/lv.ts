/** Latvian. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'lv',
  pause: 'Apturēt atjaunināšanu',
  resume: 'Turpināt atjaunināšanu',
  failed: (time) => `Neizdevās atjaunināt. Ielādēts: ${time}.`,
};
