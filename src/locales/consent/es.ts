/** Spanish. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'es',
  from: (host) => `Este contenido se carga desde ${host}.`,
  show: 'Mostrar',
};
