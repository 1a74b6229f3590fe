/** Icelandic. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'is',
  pause: 'Gera hlé á uppfærslu',
  resume: 'Halda uppfærslu áfram',
  failed: (time) => `Ekki tókst að uppfæra. Sótt ${time}.`,
};
