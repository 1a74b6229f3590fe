/** Persian. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'fa',
  show: (_, figure) => `نمایش دیدگاه‌های تازه (${figure})`,
};
