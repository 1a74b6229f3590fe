/** Polish. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'pl',
  pause: 'Wstrzymaj aktualizacje',
  resume: 'Wznów aktualizacje',
  failed: (time) => `Nie udało się zaktualizować. Pobrano ${time}.`,
};
