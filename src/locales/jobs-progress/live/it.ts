/** Italian. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'it',
  pause: 'Sospendi gli aggiornamenti',
  resume: 'Riprendi gli aggiornamenti',
  failed: (time) => `Aggiornamento non riuscito. Ultimo caricamento: ${time}.`,
};
