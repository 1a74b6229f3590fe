/** Ukrainian. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'uk',
  close: 'Закрити',
  previous: 'Попереднє зображення',
  next: 'Наступне зображення',
  place: (number, of) => `Зображення ${number} із ${of}`,
  credit: (name) => `Зображення: ${name}`,
  file: 'Відкрити файл зображення',
  play: (title) => `Відтворити фільм: ${title}`,
  playsFrom: (host) => `Фільм завантажиться з ${host}, лише коли ви його ввімкнете.`,
  share: 'Поділитися',
  shareBy: 'Поділитися в застосунку…',
  copyLink: 'Копіювати посилання',
  mail: 'Надіслати е-поштою',
  copyText: 'Копіювати як текст',
  embed: 'Показати на своєму сайті',
  embedHow: 'Вставте код там, де має бути пресреліз.',
  copyCode: 'Копіювати код',
  copied: 'Скопійовано.',
  copyByHand: 'Браузер не дозволяє копіювати. Скопіюйте текст тут:',
  pictures: 'Зображення',
  contacts: 'Контакти',
  source: 'Джерело',
};
