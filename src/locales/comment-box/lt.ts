/** Lithuanian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf('lt');

export const words: CommentBoxWords = {
  language: 'lt',
  heading: (figure) => `Komentarai (${figure})`,
  empty: 'Komentarų dar nėra. Parašykite pirmąjį!',
  closed: 'Komentuoti nebegalima.',
  elsewhere: (host) => `Komentuoti svetainėje ${host}`,
  moderation: {
    first: 'Pirmasis jūsų komentaras bus parodytas po peržiūros.',
    all: 'Komentarai parodomi po peržiūros.',
  },
  sort: 'Tvarka',
  newest: 'Naujausi viršuje',
  oldest: 'Seniausi viršuje',
  top: 'Populiariausi viršuje',
  more: 'Rodyti daugiau komentarų',
  moreReplies: (count, figure) =>
    `Rodyti dar ${figure} ${form(count, { one: 'atsakymą', few: 'atsakymus', many: 'atsakymo', other: 'atsakymų' })}`,
  replies: (count, figure) =>
    `${figure} ${form(count, { one: 'atsakymas', few: 'atsakymai', many: 'atsakymo', other: 'atsakymų' })}`,
  anonymous: 'Anonimas',
  publisher: 'Leidėjas',
  pinned: 'Prisegtas',
  report: 'Skųsti',
  removed: 'Šis komentaras pašalintas.',
  edited: 'pakeistas',
  inReplyTo: (name) => `Atsakymas į komentarą: ${name}`,
  like: 'Patinka',
  likes: (_, figure) => `Patinka: ${figure}`,
  reply: 'Atsakyti',
  replyTo: (name) => `Atsakyti: ${name}`,
  text: 'Parašykite komentarą',
  replyText: (name) => `Parašykite atsakymą į komentarą: ${name}`,
  name: { optional: 'Vardas (neprivaloma)', required: 'Vardas' },
  send: 'Komentuoti',
  sendReply: 'Siųsti atsakymą',
  cancel: 'Atšaukti',
  unready: 'Šiuo metu tai neveikia. Pabandykite dar kartą po kiek laiko.',
  pending: 'Laukia peržiūros. Kol kas jį matote tik jūs.',
};
