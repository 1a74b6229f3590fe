/** German. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'de',
  show: (_, figure) => `Neue Kommentare anzeigen (${figure})`,
};
