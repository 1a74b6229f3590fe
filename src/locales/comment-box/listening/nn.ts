/** Norwegian Nynorsk. Not yet reviewed by a native reader. */
import type { ListeningWords } from './words.js';

export const words: ListeningWords = {
  language: 'nn',
  show: (_, figure) => `Vis nye kommentarar (${figure})`,
};
