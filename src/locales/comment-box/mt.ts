/** Maltese. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import { maltese } from '../plural-rules.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf(maltese);

export const words: CommentBoxWords = {
  language: 'mt',
  heading: (figure) => `Kummenti (${figure})`,
  empty: 'Għad m’hemmx kummenti. Ikteb l-ewwel wieħed!',
  closed: 'Il-kummenti huma magħluqa.',
  elsewhere: (host) => `Ikkummenta fuq ${host}`,
  moderation: {
    first: 'L-ewwel kumment tiegħek jiġi eżaminat qabel ma jintwera.',
    all: 'Il-kummenti jiġu eżaminati qabel ma jintwerew.',
  },
  sort: 'Ordni',
  newest: 'L-aktar ġodda l-ewwel',
  oldest: 'L-eqdem l-ewwel',
  top: 'L-aktar popolari l-ewwel',
  more: 'Uri aktar kummenti',
  moreReplies: (count, figure) =>
    form(count, {
      one: `Uri ${figure} tweġiba oħra`,
      two: `Uri ${figure} tweġibiet oħra`,
      few: `Uri ${figure} tweġibiet oħra`,
      many: `Uri ${figure}-il tweġiba oħra`,
      other: `Uri ${figure} tweġiba oħra`,
    }),
  replies: (count, figure) =>
    form(count, {
      one: `${figure} tweġiba`,
      two: `${figure} tweġibiet`,
      few: `${figure} tweġibiet`,
      many: `${figure}-il tweġiba`,
      other: `${figure} tweġiba`,
    }),
  anonymous: 'Bla isem',
  publisher: 'Pubblikatur',
  pinned: 'Iffissat',
  report: 'Irrapporta',
  removed: 'Dan il-kumment tneħħa.',
  edited: 'modifikat',
  inReplyTo: (name) => `Tweġiba lil ${name}`,
  like: 'Jogħġobni',
  likes: (_, figure) => `Jogħġob lil ${figure}`,
  reply: 'Wieġeb',
  replyTo: (name) => `Wieġeb lil ${name}`,
  text: 'Ikteb kumment',
  replyText: (name) => `Ikteb tweġiba lil ${name}`,
  name: { optional: 'Isem (mhux obbligatorju)', required: 'Isem' },
  send: 'Ikkummenta',
  sendReply: 'Ibgħat it-tweġiba',
  cancel: 'Ikkanċella',
  unready: 'Bħalissa ma jistax isir. Erġa’ pprova ftit ieħor.',
  pending: 'Qed jistenna l-eżami. Int biss tista’ tarah.',
};
