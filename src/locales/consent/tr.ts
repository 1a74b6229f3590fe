/** Turkish. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'tr',
  from: (host) => `Bu içerik şuradan yüklenir: ${host}.`,
  show: 'Göster',
};
