/** Czech. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'cs',
  pause: 'Pozastavit aktualizace',
  resume: 'Pokračovat v aktualizacích',
  failed: (time) => `Aktualizace se nepodařila. Načteno ${time}.`,
};
