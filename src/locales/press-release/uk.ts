/** Ukrainian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseWords } from './words.js';

const form = formsOf('uk');

export const words: PressReleaseWords = {
  language: 'uk',
  empty: 'Пресрелізу тут ще немає.',
  canceled: 'Видавець відкликав цей пресреліз.',
  withheld: 'Видавець поки що притримує цей пресреліз.',
  embargo: (time) => `Пресреліз вийде ${time}.`,
  updated: (time) => `Оновлено: ${time}`,
  correction: 'Виправлення',
  original: 'Перейти до оригіналу',
  readAll: 'Читати весь пресреліз',
  restricted: 'Повний текст є лише у видавця.',
  readAllAt: (name) => `Читати повністю: ${name}`,
  gallery: 'Більше зображень',
  contacts: 'Контакти',
  attachments: 'Файли',
  links: 'Посилання',
  tags: 'Теми',
  allTags: 'Показати всі',
  translations: 'Читати іншою мовою',
  enlarge: (of) => (of ? `Збільшити зображення: ${of}` : 'Збільшити зображення'),
  share: 'Поділитися',
  credit: (name) => `Зображення: ${name}`,
  comments: (count, figure) =>
    `${figure} ${form(count, { one: 'коментар', few: 'коментарі', many: 'коментарів', other: 'коментаря' })}`,
};
