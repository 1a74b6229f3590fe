/** Latvian. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'lv',
  missing: 'Komentāra, uz kuru ved saite, šeit vairs nav.',
  fromStart: 'Rādīt komentārus no sākuma',
};
