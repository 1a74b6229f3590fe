/** Romanian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf('ro');

export const words: CommentBoxWords = {
  language: 'ro',
  heading: (figure) => `Comentarii (${figure})`,
  empty: 'Încă nu există comentarii. Scrieți-l pe primul!',
  closed: 'Comentariile sunt închise.',
  elsewhere: (host) => `Comentați pe ${host}`,
  moderation: {
    first: 'Primul dumneavoastră comentariu este verificat înainte de a fi afișat.',
    all: 'Comentariile sunt verificate înainte de a fi afișate.',
  },
  sort: 'Ordine',
  newest: 'Cele mai noi întâi',
  oldest: 'Cele mai vechi întâi',
  top: 'Cele mai apreciate întâi',
  more: 'Afișați mai multe comentarii',
  moreReplies: (count, figure) =>
    form(count, {
      one: `Afișați încă ${figure} răspuns`,
      few: `Afișați încă ${figure} răspunsuri`,
      other: `Afișați încă ${figure} de răspunsuri`,
    }),
  replies: (count, figure) =>
    form(count, { one: `${figure} răspuns`, few: `${figure} răspunsuri`, other: `${figure} de răspunsuri` }),
  anonymous: 'Fără nume',
  publisher: 'Emitent',
  pinned: 'Fixat',
  report: 'Semnalați',
  removed: 'Acest comentariu a fost șters.',
  edited: 'modificat',
  inReplyTo: (name) => `Răspuns pentru ${name}`,
  like: 'Îmi place',
  likes: (count, figure) =>
    form(count, { one: `${figure} apreciere`, few: `${figure} aprecieri`, other: `${figure} de aprecieri` }),
  reply: 'Răspundeți',
  replyTo: (name) => `Răspundeți la comentariul scris de ${name}`,
  text: 'Scrieți un comentariu',
  replyText: (name) => `Scrieți un răspuns pentru ${name}`,
  name: { optional: 'Nume (opțional)', required: 'Nume' },
  send: 'Comentați',
  sendReply: 'Trimiteți răspunsul',
  cancel: 'Anulați',
  unready: 'Acum nu este posibil. Încercați din nou peste puțin timp.',
  pending: 'Așteaptă verificarea. Deocamdată îl vedeți doar dumneavoastră.',
};
