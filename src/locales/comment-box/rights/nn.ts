/** Norwegian Nynorsk. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'nn',
  kept: 'Dette gjeld alt du har skrive, likt og rapportert frå denne nettlesaren, i alle trådar hos same utgjevar.',
  download: 'Hent alt',
  file: 'Lagre fila',
  erase: 'Slett alt',
  sure: 'Orda dine, namnet ditt, likar-merka og rapportane forsvinn for godt. Svar frå andre blir ståande.',
  yes: 'Ja, slett alt',
  erased: 'Alt er sletta.',
};
