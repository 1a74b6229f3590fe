/** Arabic. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'ar',
  show: (_, figure) => `عرض التعليقات الجديدة (${figure})`,
};
