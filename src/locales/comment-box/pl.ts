/** Polish. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf('pl');

export const words: CommentBoxWords = {
  language: 'pl',
  heading: (figure) => `Komentarze (${figure})`,
  empty: 'Nie ma jeszcze komentarzy. Napisz pierwszy!',
  closed: 'Komentowanie jest zamknięte.',
  elsewhere: (host) => `Skomentuj na ${host}`,
  moderation: {
    first: 'Twój pierwszy komentarz pojawi się po sprawdzeniu.',
    all: 'Komentarze pojawiają się po sprawdzeniu.',
  },
  sort: 'Kolejność',
  newest: 'Od najnowszych',
  oldest: 'Od najstarszych',
  top: 'Od najpopularniejszych',
  more: 'Pokaż więcej komentarzy',
  moreReplies: (count, figure) =>
    `Pokaż jeszcze ${figure} ${form(count, { one: 'odpowiedź', few: 'odpowiedzi', many: 'odpowiedzi', other: 'odpowiedzi' })}`,
  replies: (count, figure) =>
    `${figure} ${form(count, { one: 'odpowiedź', few: 'odpowiedzi', many: 'odpowiedzi', other: 'odpowiedzi' })}`,
  anonymous: 'Anonim',
  publisher: 'Wydawca',
  pinned: 'Przypięty',
  report: 'Zgłoś',
  removed: 'Ten komentarz usunięto.',
  edited: 'zmieniony',
  inReplyTo: (name) => `Odpowiedź do: ${name}`,
  like: 'Lubię to',
  likes: (count, figure) =>
    `${figure} ${form(count, { one: 'polubienie', few: 'polubienia', many: 'polubień', other: 'polubienia' })}`,
  reply: 'Odpowiedz',
  replyTo: (name) => `Odpowiedz: ${name}`,
  text: 'Napisz komentarz',
  replyText: (name) => `Napisz odpowiedź do: ${name}`,
  name: { optional: 'Podpis (opcjonalnie)', required: 'Podpis' },
  send: 'Skomentuj',
  sendReply: 'Wyślij odpowiedź',
  cancel: 'Anuluj',
  unready: 'To teraz nie działa. Spróbuj ponownie za chwilę.',
  pending: 'Czeka na sprawdzenie. Na razie widzisz go tylko Ty.',
};
