/** Bulgarian. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'bg',
  close: 'Затвори',
  previous: 'Предишна снимка',
  next: 'Следваща снимка',
  place: (number, of) => `Снимка ${number} от ${of}`,
  credit: (name) => `Снимка: ${name}`,
  file: 'Отвори файла със снимката',
  play: (title) => `Пусни филма: ${title}`,
  playsFrom: (host) => `Филмът се зарежда от ${host} едва когато го пуснете.`,
  share: 'Сподели',
  shareBy: 'Сподели с приложение…',
  copyLink: 'Копирай връзката',
  mail: 'Изпрати по имейл',
  copyText: 'Копирай като текст',
  embed: 'Показване във Вашия сайт',
  embedHow: 'Поставете кода там, където трябва да стои прессъобщението.',
  copyCode: 'Копирай кода',
  copied: 'Копирано.',
  copyByHand: 'Браузърът не позволява копиране. Копирайте текста тук:',
  pictures: 'Снимки',
  contacts: 'Контакт',
  source: 'Източник',
};
