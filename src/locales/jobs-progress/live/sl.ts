/** Slovenian. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'sl',
  pause: 'Ustavi posodabljanje',
  resume: 'Nadaljuj posodabljanje',
  failed: (time) => `Posodobitev ni uspela. Naloženo: ${time}.`,
};
