/** Greek. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'el',
  from: (host) => `Αυτό το περιεχόμενο φορτώνεται από το ${host}.`,
  show: 'Εμφάνιση',
};
