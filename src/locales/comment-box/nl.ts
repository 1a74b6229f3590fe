/** Dutch. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf('nl');

export const words: CommentBoxWords = {
  language: 'nl',
  heading: (figure) => `Reacties (${figure})`,
  empty: 'Er zijn nog geen reacties. Schrijf de eerste!',
  closed: 'De reacties zijn gesloten.',
  elsewhere: (host) => `Reageer op ${host}`,
  moderation: {
    first: 'Uw eerste reactie wordt gecontroleerd voordat deze te zien is.',
    all: 'Reacties worden gecontroleerd voordat ze te zien zijn.',
  },
  sort: 'Volgorde',
  newest: 'Nieuwste eerst',
  oldest: 'Oudste eerst',
  top: 'Populairste eerst',
  more: 'Meer reacties tonen',
  moreReplies: (count, figure) =>
    form(count, { one: `Nog ${figure} antwoord tonen`, other: `Nog ${figure} antwoorden tonen` }),
  replies: (count, figure) => form(count, { one: `${figure} antwoord`, other: `${figure} antwoorden` }),
  anonymous: 'Anoniem',
  publisher: 'Afzender',
  pinned: 'Vastgezet',
  report: 'Melden',
  removed: 'Deze reactie is verwijderd.',
  edited: 'bewerkt',
  inReplyTo: (name) => `Antwoord aan ${name}`,
  like: 'Vind ik leuk',
  likes: (count, figure) => form(count, { one: `${figure} vind-ik-leuk`, other: `${figure} vind-ik-leuks` }),
  reply: 'Antwoorden',
  replyTo: (name) => `Antwoorden aan ${name}`,
  text: 'Schrijf een reactie',
  replyText: (name) => `Schrijf een antwoord aan ${name}`,
  name: { optional: 'Naam (niet verplicht)', required: 'Naam' },
  send: 'Reageren',
  sendReply: 'Antwoord versturen',
  cancel: 'Annuleren',
  unready: 'Dat lukt nu niet. Probeer het straks opnieuw.',
  pending: 'Wacht op controle. Alleen u ziet deze reactie.',
};
