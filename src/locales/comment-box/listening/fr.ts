/** French. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'fr',
  show: (_, figure) => `Afficher les nouveaux commentaires (${figure})`,
};
