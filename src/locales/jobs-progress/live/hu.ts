/** Hungarian. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'hu',
  pause: 'Frissítés szüneteltetése',
  resume: 'Frissítés folytatása',
  failed: (time) => `Nem sikerült frissíteni. Utolsó betöltés: ${time}.`,
};
