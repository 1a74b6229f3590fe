/** Spanish. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'es',
  missing: 'El comentario al que lleva el enlace ya no está aquí.',
  fromStart: 'Mostrar los comentarios desde el principio',
};
