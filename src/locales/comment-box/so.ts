/** Somali. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf('so');

export const words: CommentBoxWords = {
  language: 'so',
  heading: (figure) => `Faallooyinka (${figure})`,
  empty: 'Weli cidna faallo ma qorin. Noqo qofka ugu horreeya!',
  closed: 'Faallooyinka waa la xiray.',
  elsewhere: (host) => `Faallo ku qor ${host}`,
  moderation: {
    first: 'Faalladaada ugu horreysa waa la hubinayaa ka hor inta aan la muujin.',
    all: 'Faallooyinka waa la hubinayaa ka hor inta aan la muujin.',
  },
  sort: 'Kala horraynta',
  newest: 'Kuwa cusub marka hore',
  oldest: 'Kuwa hore marka hore',
  top: 'Kuwa la jecel yahay marka hore',
  more: 'Muuji faallooyin kale',
  moreReplies: (count, figure) =>
    form(count, { one: `Muuji ${figure} jawaab oo kale`, other: `Muuji ${figure} jawaabood oo kale` }),
  replies: (count, figure) => form(count, { one: `${figure} jawaab`, other: `${figure} jawaabood` }),
  anonymous: 'Magac la’aan',
  publisher: 'Daabacaha',
  pinned: 'Kor ku dheggan',
  report: 'Soo sheeg',
  removed: 'Faalladan waa la tirtiray.',
  edited: 'la beddelay',
  inReplyTo: (name) => `Jawaab ku socota ${name}`,
  like: 'Waan jeclahay',
  likes: (_, figure) => `${figure} ayaa jecel`,
  reply: 'Ka jawaab',
  replyTo: (name) => `Ka jawaab ${name}`,
  text: 'Qor faallo',
  replyText: (name) => `Qor jawaab ku socota ${name}`,
  name: { optional: 'Magac (ikhtiyaari)', required: 'Magac' },
  send: 'Dir faallada',
  sendReply: 'Dir jawaabta',
  cancel: 'Ka noqo',
  unready: 'Hadda ma shaqaynayso. Isku day mar kale goor dhow.',
  pending: 'Waxay sugaysaa hubin. Adiga oo keliya ayaa arka.',
};
