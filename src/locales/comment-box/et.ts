/** Estonian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf('et');

export const words: CommentBoxWords = {
  language: 'et',
  heading: (figure) => `Kommentaarid (${figure})`,
  empty: 'Kommentaare veel ei ole. Kirjutage esimene!',
  closed: 'Kommenteerimine on suletud.',
  elsewhere: (host) => `Kommenteeri saidil ${host}`,
  moderation: {
    first: 'Teie esimene kommentaar avaldatakse pärast ülevaatamist.',
    all: 'Kommentaarid avaldatakse pärast ülevaatamist.',
  },
  sort: 'Järjestus',
  newest: 'Uuemad enne',
  oldest: 'Vanemad enne',
  top: 'Populaarsemad enne',
  more: 'Näita rohkem kommentaare',
  moreReplies: (count, figure) => `Näita veel ${figure} ${form(count, { one: 'vastus', other: 'vastust' })}`,
  replies: (count, figure) => `${figure} ${form(count, { one: 'vastus', other: 'vastust' })}`,
  anonymous: 'Anonüümne',
  publisher: 'Väljaandja',
  pinned: 'Esile tõstetud',
  report: 'Teata',
  removed: 'See kommentaar on eemaldatud.',
  edited: 'muudetud',
  inReplyTo: (name) => `Vastus kommentaarile: ${name}`,
  like: 'Meeldib',
  likes: (count, figure) => `${figure} ${form(count, { one: 'meeldimine', other: 'meeldimist' })}`,
  reply: 'Vasta',
  replyTo: (name) => `Vasta: ${name}`,
  text: 'Kirjutage kommentaar',
  replyText: (name) => `Kirjutage vastus kommentaarile: ${name}`,
  name: { optional: 'Nimi (valikuline)', required: 'Nimi' },
  send: 'Kommenteeri',
  sendReply: 'Saada vastus',
  cancel: 'Loobu',
  unready: 'See praegu ei toimi. Proovige mõne aja pärast uuesti.',
  pending: 'Ootab ülevaatamist. Esialgu näete seda ainult teie.',
};
