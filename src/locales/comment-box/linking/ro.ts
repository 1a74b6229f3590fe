/** Romanian. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'ro',
  missing: 'Comentariul la care duce linkul nu mai este aici.',
  fromStart: 'Afișați comentariile de la început',
};
