/** Danish. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'da',
  kept: 'Det gælder alt, hvad du har skrevet, syntes godt om og anmeldt fra denne browser, i alle tråde hos samme udgiver.',
  download: 'Hent det hele',
  file: 'Gem filen',
  erase: 'Slet det hele',
  sure: 'Dine ord, dit navn, dine likes og dine anmeldelser forsvinder for altid. Andres svar bliver stående.',
  yes: 'Ja, slet det hele',
  erased: 'Det hele er slettet.',
};
