import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'sv',
  pause: 'Pausa uppdateringen',
  resume: 'Fortsätt uppdateringen',
  failed: (time) => `Kunde inte uppdateras. Hämtad ${time}.`,
};
