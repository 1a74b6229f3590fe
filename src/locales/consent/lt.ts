/** Lithuanian. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'lt',
  from: (host) => `Šis turinys įkeliamas iš ${host}.`,
  show: 'Rodyti',
};
