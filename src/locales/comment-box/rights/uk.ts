/** Ukrainian. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'uk',
  kept: 'Це стосується всього, що ви написали, вподобали й на що поскаржилися з цього браузера, в усіх обговореннях цього видавця.',
  download: 'Отримати все',
  file: 'Зберегти файл',
  erase: 'Стерти все',
  sure: 'Ваші слова, ім’я, вподобання й скарги зникнуть назавжди. Відповіді інших залишаться.',
  yes: 'Так, стерти все',
  erased: 'Усе стерто.',
};
