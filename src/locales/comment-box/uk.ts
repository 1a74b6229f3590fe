/** Ukrainian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf('uk');

export const words: CommentBoxWords = {
  language: 'uk',
  heading: (figure) => `Коментарі (${figure})`,
  empty: 'Коментарів ще немає. Напишіть перший!',
  closed: 'Коментування закрито.',
  elsewhere: (host) => `Коментувати на ${host}`,
  moderation: {
    first: 'Ваш перший коментар з’явиться після перевірки.',
    all: 'Коментарі з’являються після перевірки.',
  },
  sort: 'Порядок',
  newest: 'Спочатку нові',
  oldest: 'Спочатку старі',
  top: 'Спочатку найпопулярніші',
  more: 'Показати більше коментарів',
  moreReplies: (count, figure) =>
    `Показати ще ${figure} ${form(count, { one: 'відповідь', few: 'відповіді', many: 'відповідей', other: 'відповіді' })}`,
  replies: (count, figure) =>
    `${figure} ${form(count, { one: 'відповідь', few: 'відповіді', many: 'відповідей', other: 'відповіді' })}`,
  anonymous: 'Анонімно',
  publisher: 'Видавець',
  pinned: 'Закріплено',
  report: 'Поскаржитися',
  removed: 'Цей коментар видалено.',
  edited: 'змінено',
  inReplyTo: (name) => `Відповідь на коментар: ${name}`,
  like: 'Подобається',
  likes: (count, figure) =>
    `${figure} ${form(count, { one: 'вподобання', few: 'вподобання', many: 'вподобань', other: 'вподобання' })}`,
  reply: 'Відповісти',
  replyTo: (name) => `Відповісти: ${name}`,
  text: 'Напишіть коментар',
  replyText: (name) => `Напишіть відповідь на коментар: ${name}`,
  name: { optional: 'Ім’я (необов’язково)', required: 'Ім’я' },
  send: 'Коментувати',
  sendReply: 'Надіслати відповідь',
  cancel: 'Скасувати',
  unready: 'Зараз це не працює. Спробуйте ще раз трохи згодом.',
  pending: 'Чекає на перевірку. Поки що його бачите лише ви.',
};
