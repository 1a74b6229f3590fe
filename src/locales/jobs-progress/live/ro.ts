/** Romanian. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'ro',
  pause: 'Întrerupeți actualizarea',
  resume: 'Reluați actualizarea',
  failed: (time) => `Actualizarea nu a reușit. Ultima încărcare: ${time}.`,
};
