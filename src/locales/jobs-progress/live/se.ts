/** Northern Sami. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'se',
  pause: 'Bisset ođasmahttima',
  resume: 'Joatkke ođasmahttima',
  failed: (time) => `Ođasmahttin ii lihkostuvvan. Vižžojuvvon ${time}.`,
};
