/** Norwegian Nynorsk. Not yet reviewed by a native reader. */
import type { ConsentWords } from './words.js';

export const words: ConsentWords = {
  language: 'nn',
  from: (host) => `Dette blir henta frå ${host}.`,
  show: 'Vis det',
};
