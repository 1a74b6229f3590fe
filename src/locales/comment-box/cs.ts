/** Czech. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf('cs');

export const words: CommentBoxWords = {
  language: 'cs',
  heading: (figure) => `Komentáře (${figure})`,
  empty: 'Zatím tu nejsou žádné komentáře. Napište první!',
  closed: 'Komentáře jsou uzavřené.',
  elsewhere: (host) => `Komentovat na ${host}`,
  moderation: {
    first: 'Váš první komentář se zobrazí až po kontrole.',
    all: 'Komentáře se zobrazují až po kontrole.',
  },
  sort: 'Pořadí',
  newest: 'Od nejnovějších',
  oldest: 'Od nejstarších',
  top: 'Od nejoblíbenějších',
  more: 'Zobrazit další komentáře',
  moreReplies: (count, figure) =>
    `Zobrazit ještě ${figure} ${form(count, { one: 'odpověď', few: 'odpovědi', many: 'odpovědi', other: 'odpovědí' })}`,
  replies: (count, figure) =>
    `${figure} ${form(count, { one: 'odpověď', few: 'odpovědi', many: 'odpovědi', other: 'odpovědí' })}`,
  anonymous: 'Anonym',
  publisher: 'Vydavatel',
  pinned: 'Připnutý',
  report: 'Nahlásit',
  removed: 'Tento komentář byl odstraněn.',
  edited: 'upraveno',
  inReplyTo: (name) => `Odpověď na komentář: ${name}`,
  like: 'Líbí se mi',
  likes: (_, figure) => `${figure}× se líbí`,
  reply: 'Odpovědět',
  replyTo: (name) => `Odpovědět: ${name}`,
  text: 'Napište komentář',
  replyText: (name) => `Napište odpověď na komentář: ${name}`,
  name: { optional: 'Jméno (nepovinné)', required: 'Jméno' },
  send: 'Komentovat',
  sendReply: 'Odeslat odpověď',
  cancel: 'Zrušit',
  unready: 'Teď to nefunguje. Zkuste to za chvíli znovu.',
  pending: 'Čeká na kontrolu. Zatím ho vidíte jen vy.',
};
