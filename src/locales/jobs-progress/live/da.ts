/** Danish. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'da',
  pause: 'Stop opdateringen',
  resume: 'Fortsæt opdateringen',
  failed: (time) => `Kunne ikke opdateres. Hentet ${time}.`,
};
