/** Ukrainian. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'uk',
  from: (host) => `Цей вміст завантажується з ${host}.`,
  show: 'Показати',
};
