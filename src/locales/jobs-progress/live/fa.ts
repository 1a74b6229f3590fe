/** Persian. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'fa',
  pause: 'توقف به‌روزرسانی',
  resume: 'ادامهٔ به‌روزرسانی',
  failed: (time) => `به‌روزرسانی انجام نشد. زمان بارگیری: ${time}.`,
};
