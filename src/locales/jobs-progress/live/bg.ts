/** Bulgarian. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'bg',
  pause: 'Спри обновяването',
  resume: 'Продължи обновяването',
  failed: (time) => `Обновяването не успя. Заредено на ${time}.`,
};
