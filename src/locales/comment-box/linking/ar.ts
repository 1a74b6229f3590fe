/** Arabic. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'ar',
  missing: 'التعليق الذي يؤدي إليه الرابط لم يعد موجودًا هنا.',
  fromStart: 'عرض التعليقات من البداية',
};
