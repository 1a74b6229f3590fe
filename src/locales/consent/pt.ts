/** Portuguese. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'pt',
  from: (host) => `Este conteúdo é carregado a partir de ${host}.`,
  show: 'Mostrar',
};
