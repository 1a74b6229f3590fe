/** Ukrainian. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'uk',
  pause: 'Призупинити оновлення',
  resume: 'Продовжити оновлення',
  failed: (time) => `Не вдалося оновити. Завантажено ${time}.`,
};
