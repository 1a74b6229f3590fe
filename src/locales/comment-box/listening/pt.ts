/** Portuguese. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'pt',
  show: (_, figure) => `Mostrar os novos comentários (${figure})`,
};
