/** Croatian. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'hr',
  missing: 'Komentara na koji vodi poveznica više nema.',
  fromStart: 'Prikaži komentare od početka',
};
