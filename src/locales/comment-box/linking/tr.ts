/** Turkish. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'tr',
  missing: 'Bağlantının gösterdiği yorum artık burada değil.',
  fromStart: 'Yorumları baştan göster',
};
