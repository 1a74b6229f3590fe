/** Greek. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'el',
  missing: 'Το σχόλιο στο οποίο οδηγεί ο σύνδεσμος δεν υπάρχει πια εδώ.',
  fromStart: 'Εμφάνιση των σχολίων από την αρχή',
};
