/** Persian. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'fa',
  from: (host) => `این محتوا از ${host} بارگیری می‌شود.`,
  show: 'نمایش',
};
