/** Dutch. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'nl',
  pause: 'Bijwerken pauzeren',
  resume: 'Bijwerken hervatten',
  failed: (time) => `Bijwerken is niet gelukt. Geladen: ${time}.`,
};
