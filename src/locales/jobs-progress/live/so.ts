/** Somali. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'so',
  pause: 'Hakii cusboonaysiinta',
  resume: 'Sii wad cusboonaysiinta',
  failed: (time) => `Lama cusboonaysiin karin. La soo qaaday: ${time}.`,
};
