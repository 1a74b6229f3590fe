/** Bulgarian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf('bg');

export const words: CommentBoxWords = {
  language: 'bg',
  heading: (figure) => `Коментари (${figure})`,
  empty: 'Все още няма коментари. Напишете първия!',
  closed: 'Коментирането е затворено.',
  elsewhere: (host) => `Коментирай в ${host}`,
  moderation: {
    first: 'Първият Ви коментар ще се покаже след преглед.',
    all: 'Коментарите се показват след преглед.',
  },
  sort: 'Подредба',
  newest: 'Първо най-новите',
  oldest: 'Първо най-старите',
  top: 'Първо най-харесваните',
  more: 'Покажи още коментари',
  moreReplies: (count, figure) => `Покажи още ${figure} ${form(count, { one: 'отговор', other: 'отговора' })}`,
  replies: (count, figure) => `${figure} ${form(count, { one: 'отговор', other: 'отговора' })}`,
  anonymous: 'Анонимно',
  publisher: 'Издател',
  pinned: 'Закачен',
  report: 'Подай сигнал',
  removed: 'Този коментар е премахнат.',
  edited: 'променен',
  inReplyTo: (name) => `Отговор на коментар: ${name}`,
  like: 'Харесва ми',
  likes: (count, figure) => `${figure} ${form(count, { one: 'харесване', other: 'харесвания' })}`,
  reply: 'Отговори',
  replyTo: (name) => `Отговори: ${name}`,
  text: 'Напишете коментар',
  replyText: (name) => `Напишете отговор на коментар: ${name}`,
  name: { optional: 'Име (по желание)', required: 'Име' },
  send: 'Коментирай',
  sendReply: 'Изпрати отговора',
  cancel: 'Отказ',
  unready: 'В момента това не работи. Опитайте отново след малко.',
  pending: 'Чака преглед. Засега го виждате само Вие.',
};
