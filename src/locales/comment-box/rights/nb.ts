/** Norwegian Bokmål. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'nb',
  kept: 'Dette gjelder alt du har skrevet, likt og rapportert fra denne nettleseren, i alle tråder hos samme utgiver.',
  download: 'Hent alt',
  file: 'Lagre filen',
  erase: 'Slett alt',
  sure: 'Ordene dine, navnet ditt, liker-merkene og rapportene forsvinner for godt. Svar fra andre blir stående.',
  yes: 'Ja, slett alt',
  erased: 'Alt er slettet.',
};
