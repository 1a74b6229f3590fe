/** Bulgarian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseWords } from './words.js';

const form = formsOf('bg');

export const words: PressReleaseWords = {
  language: 'bg',
  empty: 'Тук все още няма прессъобщение.',
  canceled: 'Издателят оттегли това прессъобщение.',
  withheld: 'Засега издателят задържа това прессъобщение.',
  embargo: (time) => `Това прессъобщение ще излезе на ${time}.`,
  updated: (time) => `Обновено: ${time}`,
  correction: 'Поправка',
  original: 'Към оригинала',
  readAll: 'Прочети цялото прессъобщение',
  restricted: 'Целият текст е само при издателя.',
  readAllAt: (name) => `Прочети всичко: ${name}`,
  gallery: 'Още снимки',
  contacts: 'Контакт',
  attachments: 'Файлове',
  links: 'Връзки',
  tags: 'Теми',
  allTags: 'Покажи всички',
  translations: 'Прочети на друг език',
  enlarge: (of) => (of ? `Увеличи снимката: ${of}` : 'Увеличи снимката'),
  share: 'Сподели',
  credit: (name) => `Снимка: ${name}`,
  comments: (count, figure) => `${figure} ${form(count, { one: 'коментар', other: 'коментара' })}`,
};
