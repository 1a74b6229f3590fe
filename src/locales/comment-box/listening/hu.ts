/** Hungarian. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'hu',
  show: (_, figure) => `Új hozzászólások mutatása (${figure})`,
};
