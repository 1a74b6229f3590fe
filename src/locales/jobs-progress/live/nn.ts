/** Norwegian Nynorsk. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'nn',
  pause: 'Stans oppdateringa',
  resume: 'Hald fram med oppdateringa',
  failed: (time) => `Kunne ikkje oppdaterast. Henta ${time}.`,
};
