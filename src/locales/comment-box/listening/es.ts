/** Spanish. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'es',
  show: (_, figure) => `Mostrar los comentarios nuevos (${figure})`,
};
