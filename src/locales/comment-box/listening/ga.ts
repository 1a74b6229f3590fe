/** Irish. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'ga',
  show: (_, figure) => `Taispeáin nótaí tráchta nua (${figure})`,
};
