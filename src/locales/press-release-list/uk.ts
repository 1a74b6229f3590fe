/** Ukrainian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseListWords } from './words.js';

const form = formsOf('uk');

export const words: PressReleaseListWords = {
  language: 'uk',
  empty: 'Пресрелізів ще немає.',
  noMatch: (more) =>
    more
      ? 'Жоден із завантажених пресрелізів не відповідає запиту. Можна показати ще.'
      : 'Жоден пресреліз не відповідає запиту.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `Показано ${figure(shown)} ${form(shown, { one: 'пресреліз', few: 'пресрелізи', many: 'пресрелізів', other: 'пресрелізу' })}, є ще`
      : `Показано пресрелізів: ${figure(shown)} із ${more ? 'щонайменше ' : ''}${figure(total)}`,
  end: (count, figure) => (count === 1 ? 'Показано єдиний пресреліз' : `Показано всі пресрелізи (${figure})`),
  more: 'Показати більше пресрелізів',
  updated: (time) => `Оновлено: ${time}`,
  canceled: 'Видавець відкликав цей пресреліз.',
  credit: (name) => `Зображення: ${name}`,
  filter: 'Пошук пресрелізів',
  search: 'Пошук',
  tag: 'Тема',
  languages: 'Мова',
  anyTag: 'Усі теми',
  anyLanguage: 'Усі мови',
};
