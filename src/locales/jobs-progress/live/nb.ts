/** Norwegian Bokmål. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'nb',
  pause: 'Stans oppdateringen',
  resume: 'Fortsett oppdateringen',
  failed: (time) => `Kunne ikke oppdateres. Hentet ${time}.`,
};
