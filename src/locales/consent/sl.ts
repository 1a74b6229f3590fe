/** Slovenian. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'sl',
  from: (host) => `Ta vsebina se naloži s strežnika ${host}.`,
  show: 'Prikaži',
};
