/** Northern Sami. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import { northernSami } from '../plural-rules.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf(northernSami);

export const words: CommentBoxWords = {
  language: 'se',
  heading: (figure) => `Kommentárat (${figure})`,
  empty: 'Eai leat vel kommentárat. Čále vuosttaš kommentára!',
  closed: 'Kommentárat leat giddejuvvon.',
  elsewhere: (host) => `Čále kommentára: ${host}`,
  moderation: {
    first: 'Du vuosttaš kommentára dárkkistuvvo ovdal go dat čájehuvvo.',
    all: 'Kommentárat dárkkistuvvojit ovdal go dat čájehuvvojit.',
  },
  sort: 'Ortnet',
  newest: 'Ođđaseamos vuos',
  oldest: 'Boarráseamos vuos',
  top: 'Eanemus liikojuvvon vuos',
  more: 'Čájet eanet kommentáraid',
  moreReplies: (_, figure) => `Čájet eanet vástádusaid (${figure})`,
  replies: (count, figure) =>
    form(count, { one: `${figure} vástádus`, two: `${figure} vástádusa`, other: `${figure} vástádusa` }),
  anonymous: 'Nama haga',
  publisher: 'Almmuheaddji',
  pinned: 'Bajimusas',
  report: 'Dieđit',
  removed: 'Dát kommentára lea sihkkojuvvon.',
  edited: 'rievdaduvvon',
  inReplyTo: (name) => `Vástádus: ${name}`,
  like: 'Liikon',
  likes: (_, figure) => `Liikon: ${figure}`,
  reply: 'Vástit',
  replyTo: (name) => `Vástit: ${name}`,
  text: 'Čále kommentára',
  replyText: (name) => `Čále vástádusa: ${name}`,
  name: { optional: 'Namma (eaktodáhtolaš)', required: 'Namma' },
  send: 'Sádde kommentára',
  sendReply: 'Sádde vástádusa',
  cancel: 'Gaskkalduhte',
  unready: 'Dat ii doaimma dál. Geahččal fas maŋŋel.',
  pending: 'Vuordá dárkkisteami. Dušše don oainnát dan.',
};
