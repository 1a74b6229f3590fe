/** Tigrinya. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'ti',
  pause: 'ምሕዳስ ደው ኣብሉ',
  resume: 'ምሕዳስ ቀጽሉ',
  failed: (time) => `ክሕደስ ኣይከኣለን። ዝመጸሉ ግዜ፦ ${time}።`,
};
