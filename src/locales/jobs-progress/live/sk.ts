/** Slovak. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'sk',
  pause: 'Pozastaviť aktualizácie',
  resume: 'Pokračovať v aktualizáciách',
  failed: (time) => `Aktualizácia sa nepodarila. Načítané ${time}.`,
};
