/** Persian. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'fa',
  missing: 'دیدگاهی که پیوند به آن می‌رسد دیگر اینجا نیست.',
  fromStart: 'نمایش دیدگاه‌ها از آغاز',
};
