/** Slovenian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf('sl');

export const words: CommentBoxWords = {
  language: 'sl',
  heading: (figure) => `Komentarji (${figure})`,
  empty: 'Komentarjev še ni. Napišite prvega!',
  closed: 'Komentiranje je zaprto.',
  elsewhere: (host) => `Komentiraj na ${host}`,
  moderation: {
    first: 'Vaš prvi komentar bo prikazan po pregledu.',
    all: 'Komentarji so prikazani po pregledu.',
  },
  sort: 'Vrstni red',
  newest: 'Najprej najnovejši',
  oldest: 'Najprej najstarejši',
  top: 'Najprej najbolj priljubljeni',
  more: 'Prikaži več komentarjev',
  moreReplies: (count, figure) =>
    `Prikaži še ${figure} ${form(count, { one: 'odgovor', two: 'odgovora', few: 'odgovore', other: 'odgovorov' })}`,
  replies: (count, figure) =>
    `${figure} ${form(count, { one: 'odgovor', two: 'odgovora', few: 'odgovori', other: 'odgovorov' })}`,
  anonymous: 'Anonimno',
  publisher: 'Izdajatelj',
  pinned: 'Pripeto',
  report: 'Prijavi',
  removed: 'Ta komentar je odstranjen.',
  edited: 'urejeno',
  inReplyTo: (name) => `Odgovor na komentar: ${name}`,
  like: 'Všeč mi je',
  likes: (_, figure) => `${figure}× všeč`,
  reply: 'Odgovori',
  replyTo: (name) => `Odgovori: ${name}`,
  text: 'Napišite komentar',
  replyText: (name) => `Napišite odgovor na komentar: ${name}`,
  name: { optional: 'Ime (neobvezno)', required: 'Ime' },
  send: 'Komentiraj',
  sendReply: 'Pošlji odgovor',
  cancel: 'Prekliči',
  unready: 'To trenutno ne deluje. Poskusite znova čez nekaj časa.',
  pending: 'Čaka na pregled. Za zdaj ga vidite samo vi.',
};
