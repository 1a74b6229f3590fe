/** Arabic. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'ar',
  pause: 'إيقاف التحديث مؤقتًا',
  resume: 'متابعة التحديث',
  failed: (time) => `تعذّر التحديث. آخر تحميل ${time}.`,
};
