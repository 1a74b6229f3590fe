/** Italian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf('it');

export const words: CommentBoxWords = {
  language: 'it',
  heading: (figure) => `Commenti (${figure})`,
  empty: 'Non ci sono ancora commenti. Scrivi il primo!',
  closed: 'I commenti sono chiusi.',
  elsewhere: (host) => `Commenta su ${host}`,
  moderation: {
    first: 'Il tuo primo commento viene controllato prima di essere mostrato.',
    all: 'I commenti vengono controllati prima di essere mostrati.',
  },
  sort: 'Ordine',
  newest: 'Prima i più recenti',
  oldest: 'Prima i meno recenti',
  top: 'Prima i più apprezzati',
  more: 'Mostra altri commenti',
  moreReplies: (count, figure) =>
    form(count, {
      one: `Mostra ancora ${figure} risposta`,
      many: `Mostra ancora ${figure} di risposte`,
      other: `Mostra ancora ${figure} risposte`,
    }),
  replies: (count, figure) =>
    form(count, { one: `${figure} risposta`, many: `${figure} di risposte`, other: `${figure} risposte` }),
  anonymous: 'Senza nome',
  publisher: 'Editore',
  pinned: 'In evidenza',
  report: 'Segnala',
  removed: 'Questo commento è stato rimosso.',
  edited: 'modificato',
  inReplyTo: (name) => `In risposta a ${name}`,
  like: 'Mi piace',
  likes: (count, figure) =>
    form(count, { one: `${figure} mi piace`, many: `${figure} di mi piace`, other: `${figure} mi piace` }),
  reply: 'Rispondi',
  replyTo: (name) => `Rispondi a ${name}`,
  text: 'Scrivi un commento',
  replyText: (name) => `Scrivi una risposta a ${name}`,
  name: { optional: 'Nome (facoltativo)', required: 'Nome' },
  send: 'Commenta',
  sendReply: 'Invia la risposta',
  cancel: 'Annulla',
  unready: 'Al momento non è possibile. Riprova tra poco.',
  pending: 'In attesa di controllo. Per ora è visibile solo a te.',
};
