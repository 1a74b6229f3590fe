/** German. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'de',
  pause: 'Aktualisierung anhalten',
  resume: 'Aktualisierung fortsetzen',
  failed: (time) => `Konnte nicht aktualisiert werden. Geladen: ${time}.`,
};
