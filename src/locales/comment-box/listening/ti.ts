/** Tigrinya. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'ti',
  show: (_, figure) => `ሓደስቲ ርእይቶታት ኣርእዩ (${figure})`,
};
