/** Bulgarian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseListWords } from './words.js';

const form = formsOf('bg');

export const words: PressReleaseListWords = {
  language: 'bg',
  empty: 'Все още няма прессъобщения.',
  noMatch: (more) =>
    more
      ? 'Никое от заредените досега прессъобщения не отговаря на търсенето. Има още за показване.'
      : 'Никое прессъобщение не отговаря на търсенето.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `Показани: ${figure(shown)} ${form(shown, { one: 'прессъобщение', other: 'прессъобщения' })}, има още`
      : `Показани: ${figure(shown)} от ${more ? 'поне ' : ''}${figure(total)} прессъобщения`,
  end: (count, figure) =>
    count === 1 ? 'Показано е единственото прессъобщение' : `Показани са всички прессъобщения (${figure})`,
  more: 'Покажи още прессъобщения',
  updated: (time) => `Обновено: ${time}`,
  canceled: 'Издателят оттегли това прессъобщение.',
  credit: (name) => `Снимка: ${name}`,
  filter: 'Търсене в прессъобщенията',
  search: 'Търсене',
  tag: 'Тема',
  languages: 'Език',
  anyTag: 'Всички теми',
  anyLanguage: 'Всички езици',
};
