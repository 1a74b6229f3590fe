/** Arabic. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'ar',
  from: (host) => `يُحمّل هذا المحتوى من ${host}.`,
  show: 'عرض',
};
