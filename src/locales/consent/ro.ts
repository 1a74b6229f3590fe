/** Romanian. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'ro',
  from: (host) => `Acest conținut se încarcă de pe ${host}.`,
  show: 'Afișați',
};
