/** Danish. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'da',
  missing: 'Kommentaren, som linket fører til, findes ikke længere her.',
  fromStart: 'Vis kommentarerne fra begyndelsen',
};
