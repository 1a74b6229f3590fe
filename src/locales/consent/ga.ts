/** Irish. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'ga',
  from: (host) => `Lódáiltear é seo ó ${host}.`,
  show: 'Taispeáin é',
};
