/** Irish. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'ga',
  pause: 'Cuir nuashonruithe ar sos',
  resume: 'Lean de na nuashonruithe',
  failed: (time) => `Níorbh fhéidir é a nuashonrú. Lódáilte ${time}.`,
};
