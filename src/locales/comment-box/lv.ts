/** Latvian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf('lv');

export const words: CommentBoxWords = {
  language: 'lv',
  heading: (figure) => `Komentāri (${figure})`,
  empty: 'Komentāru vēl nav. Uzrakstiet pirmo!',
  closed: 'Komentēšana ir slēgta.',
  elsewhere: (host) => `Komentēt vietnē ${host}`,
  moderation: {
    first: 'Jūsu pirmais komentārs būs redzams pēc pārbaudes.',
    all: 'Komentāri ir redzami pēc pārbaudes.',
  },
  sort: 'Secība',
  newest: 'Vispirms jaunākie',
  oldest: 'Vispirms vecākie',
  top: 'Vispirms populārākie',
  more: 'Rādīt vairāk komentāru',
  moreReplies: (count, figure) =>
    `Rādīt vēl ${figure} ${form(count, { zero: 'atbilžu', one: 'atbildi', other: 'atbildes' })}`,
  replies: (count, figure) => `${figure} ${form(count, { zero: 'atbilžu', one: 'atbilde', other: 'atbildes' })}`,
  anonymous: 'Anonīmi',
  publisher: 'Izdevējs',
  pinned: 'Piesprausts',
  report: 'Ziņot',
  removed: 'Šis komentārs ir noņemts.',
  edited: 'labots',
  inReplyTo: (name) => `Atbilde uz komentāru: ${name}`,
  like: 'Patīk',
  likes: (_, figure) => `Patīk: ${figure}`,
  reply: 'Atbildēt',
  replyTo: (name) => `Atbildēt: ${name}`,
  text: 'Rakstiet komentāru',
  replyText: (name) => `Rakstiet atbildi uz komentāru: ${name}`,
  name: { optional: 'Vārds (nav obligāti)', required: 'Vārds' },
  send: 'Komentēt',
  sendReply: 'Sūtīt atbildi',
  cancel: 'Atcelt',
  unready: 'Pašlaik tas nedarbojas. Mēģiniet vēlreiz pēc brīža.',
  pending: 'Gaida pārbaudi. Pagaidām to redzat tikai jūs.',
};
