/** Latvian. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'lv',
  from: (host) => `Šis saturs tiek ielādēts no ${host}.`,
  show: 'Rādīt',
};
