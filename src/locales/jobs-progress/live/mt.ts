/** Maltese. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'mt',
  pause: 'Waqqaf l-aġġornament',
  resume: 'Kompli l-aġġornament',
  failed: (time) => `L-aġġornament ma rnexxiex. L-aħħar tagħbija: ${time}.`,
};
