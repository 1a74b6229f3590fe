/** Turkish. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'tr',
  pause: 'Güncellemeyi duraklat',
  resume: 'Güncellemeyi sürdür',
  failed: (time) => `Güncellenemedi. Son yükleme: ${time}.`,
};
