/** Dutch. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'nl',
  kept: 'Dit gaat over alles wat u vanuit deze browser hebt geschreven, leuk gevonden en gemeld, in alle discussies van deze uitgever.',
  download: 'Alles ophalen',
  file: 'Bestand opslaan',
  erase: 'Alles wissen',
  sure: 'Uw woorden, uw naam, uw vind-ik-leuks en uw meldingen zijn voorgoed weg. Antwoorden van anderen blijven staan.',
  yes: 'Ja, alles wissen',
  erased: 'Alles is gewist.',
};
