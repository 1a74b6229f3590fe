/** Ukrainian. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'uk',
  missing: 'Коментаря, на який веде посилання, тут уже немає.',
  fromStart: 'Показати коментарі з початку',
};
