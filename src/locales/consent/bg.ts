/** Bulgarian. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'bg',
  from: (host) => `Това съдържание се зарежда от ${host}.`,
  show: 'Покажи',
};
