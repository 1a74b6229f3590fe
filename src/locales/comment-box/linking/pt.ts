/** Portuguese. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'pt',
  missing: 'O comentário a que a ligação conduz já não está aqui.',
  fromStart: 'Mostrar os comentários desde o início',
};
