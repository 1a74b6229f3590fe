/** Icelandic. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import { icelandic } from '../plural-rules.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf(icelandic);

export const words: CommentBoxWords = {
  language: 'is',
  heading: (figure) => `Athugasemdir (${figure})`,
  empty: 'Enginn hefur skrifað athugasemd enn. Skrifaðu þá fyrstu!',
  closed: 'Lokað er fyrir athugasemdir.',
  elsewhere: (host) => `Skrifa athugasemd á ${host}`,
  moderation: {
    first: 'Farið er yfir fyrstu athugasemd þína áður en hún birtist.',
    all: 'Farið er yfir athugasemdir áður en þær birtast.',
  },
  sort: 'Röð',
  newest: 'Nýjast fyrst',
  oldest: 'Elst fyrst',
  top: 'Vinsælast fyrst',
  more: 'Sýna fleiri athugasemdir',
  moreReplies: (count, figure) =>
    form(count, { one: `Sýna ${figure} svar í viðbót`, other: `Sýna ${figure} svör í viðbót` }),
  replies: (count, figure) => form(count, { one: `${figure} svar`, other: `${figure} svör` }),
  anonymous: 'Nafnlaust',
  publisher: 'Útgefandi',
  pinned: 'Fest efst',
  report: 'Tilkynna',
  removed: 'Athugasemdin hefur verið fjarlægð.',
  edited: 'breytt',
  inReplyTo: (name) => `Svar til: ${name}`,
  like: 'Líka við',
  likes: (_, figure) => `${figure} líkar þetta`,
  reply: 'Svara',
  replyTo: (name) => `Svara: ${name}`,
  text: 'Skrifaðu athugasemd',
  replyText: (name) => `Skrifaðu svar til: ${name}`,
  name: { optional: 'Nafn (valfrjálst)', required: 'Nafn' },
  send: 'Senda',
  sendReply: 'Senda svar',
  cancel: 'Hætta við',
  unready: 'Þetta virkar ekki sem stendur. Reyndu aftur eftir smástund.',
  pending: 'Bíður yfirferðar. Aðeins þú sérð hana.',
};
