/** Irish. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import { irish } from '../plural-rules.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf(irish);

export const words: CommentBoxWords = {
  language: 'ga',
  heading: (figure) => `Nótaí tráchta (${figure})`,
  empty: 'Níl aon nóta tráchta ann fós. Scríobh an chéad cheann!',
  closed: 'Tá na nótaí tráchta dúnta.',
  elsewhere: (host) => `Scríobh nóta tráchta ar ${host}`,
  moderation: {
    first: 'Seiceáiltear do chéad nóta tráchta sula dtaispeántar é.',
    all: 'Seiceáiltear nótaí tráchta sula dtaispeántar iad.',
  },
  sort: 'Ord',
  newest: 'Is nuaí ar dtús',
  oldest: 'Is sine ar dtús',
  top: 'Is mó moladh ar dtús',
  more: 'Taispeáin tuilleadh nótaí tráchta',
  moreReplies: (count, figure) =>
    form(count, {
      one: `Taispeáin ${figure} fhreagra eile`,
      two: `Taispeáin ${figure} fhreagra eile`,
      few: `Taispeáin ${figure} fhreagra eile`,
      many: `Taispeáin ${figure} bhfreagra eile`,
      other: `Taispeáin ${figure} freagra eile`,
    }),
  replies: (count, figure) =>
    form(count, {
      one: `${figure} fhreagra`,
      two: `${figure} fhreagra`,
      few: `${figure} fhreagra`,
      many: `${figure} bhfreagra`,
      other: `${figure} freagra`,
    }),
  anonymous: 'Gan ainm',
  publisher: 'Foilsitheoir',
  pinned: 'Pionnáilte',
  report: 'Tuairiscigh',
  removed: 'Baineadh an nóta tráchta seo.',
  edited: 'athraithe',
  inReplyTo: (name) => `Freagra ar ${name}`,
  like: 'Is maith liom',
  likes: (_, figure) => `Is maith le ${figure}`,
  reply: 'Freagair',
  replyTo: (name) => `Freagair ${name}`,
  text: 'Scríobh nóta tráchta',
  replyText: (name) => `Scríobh freagra ar ${name}`,
  name: { optional: 'Ainm (roghnach)', required: 'Ainm' },
  send: 'Seol',
  sendReply: 'Seol an freagra',
  cancel: 'Cealaigh',
  unready: 'Ní féidir é sin a dhéanamh faoi láthair. Bain triail as arís ar ball.',
  pending: 'Ag fanacht le seiceáil. Is tusa amháin a fheiceann é.',
};
