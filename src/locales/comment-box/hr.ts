/** Croatian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf('hr');

export const words: CommentBoxWords = {
  language: 'hr',
  heading: (figure) => `Komentari (${figure})`,
  empty: 'Još nema komentara. Napišite prvi!',
  closed: 'Komentiranje je zatvoreno.',
  elsewhere: (host) => `Komentiraj na ${host}`,
  moderation: {
    first: 'Vaš prvi komentar prikazat će se nakon pregleda.',
    all: 'Komentari se prikazuju nakon pregleda.',
  },
  sort: 'Redoslijed',
  newest: 'Najprije najnoviji',
  oldest: 'Najprije najstariji',
  top: 'Najprije najomiljeniji',
  more: 'Prikaži još komentara',
  moreReplies: (count, figure) =>
    `Prikaži još ${figure} ${form(count, { one: 'odgovor', few: 'odgovora', other: 'odgovora' })}`,
  replies: (count, figure) => `${figure} ${form(count, { one: 'odgovor', few: 'odgovora', other: 'odgovora' })}`,
  anonymous: 'Anonimno',
  publisher: 'Izdavač',
  pinned: 'Prikvačeno',
  report: 'Prijavi',
  removed: 'Ovaj je komentar uklonjen.',
  edited: 'uređeno',
  inReplyTo: (name) => `Odgovor na komentar: ${name}`,
  like: 'Sviđa mi se',
  likes: (_, figure) => `${figure}× sviđa se`,
  reply: 'Odgovori',
  replyTo: (name) => `Odgovori: ${name}`,
  text: 'Napišite komentar',
  replyText: (name) => `Napišite odgovor na komentar: ${name}`,
  name: { optional: 'Ime (neobavezno)', required: 'Ime' },
  send: 'Komentiraj',
  sendReply: 'Pošalji odgovor',
  cancel: 'Odustani',
  unready: 'To trenutačno ne radi. Pokušajte ponovno malo poslije.',
  pending: 'Čeka pregled. Zasad ga vidite samo vi.',
};
