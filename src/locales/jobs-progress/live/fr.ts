/** French. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'fr',
  pause: 'Suspendre l’actualisation',
  resume: 'Reprendre l’actualisation',
  failed: (time) => `Actualisation impossible. Dernier chargement\u00a0: ${time}.`,
};
