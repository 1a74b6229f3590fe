/** Finnish. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'fi',
  pause: 'Keskeytä päivitys',
  resume: 'Jatka päivitystä',
  failed: (time) => `Päivitys ei onnistunut. Haettu ${time}.`,
};
