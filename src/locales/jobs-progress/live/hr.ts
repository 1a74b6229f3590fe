/** Croatian. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'hr',
  pause: 'Zaustavi ažuriranje',
  resume: 'Nastavi ažuriranje',
  failed: (time) => `Ažuriranje nije uspjelo. Učitano ${time}.`,
};
