/** Tigrinya. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import { tigrinya } from '../plural-rules.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf(tigrinya);

export const words: CommentBoxWords = {
  language: 'ti',
  heading: (figure) => `ርእይቶታት (${figure})`,
  empty: 'ገና ርእይቶ ዝጸሓፈ የለን። ቀዳማይ ርእይቶ ጽሓፉ!',
  closed: 'ርእይቶታት ተዓጽዩ ኣሎ።',
  elsewhere: (host) => `ኣብ ${host} ርእይቶ ጽሓፉ`,
  moderation: {
    first: 'ቀዳማይ ርእይቶኹም ቅድሚ ምርኣዩ ይምርመር።',
    all: 'ርእይቶታት ቅድሚ ምርኣዮም ይምርመሩ።',
  },
  sort: 'ቅደም ተኸተል',
  newest: 'ሓድሽ መጀመርታ',
  oldest: 'ዝጸንሐ መጀመርታ',
  top: 'ዝበለጸ ዝተፈትወ መጀመርታ',
  more: 'ተወሳኺ ርእይቶታት ኣርእዩ',
  moreReplies: (_, figure) => `ተወሳኺ መልስታት ኣርእዩ (${figure})`,
  replies: (count, figure) => form(count, { one: `${figure} መልሲ`, other: `${figure} መልስታት` }),
  anonymous: 'ስም ዘይብሉ',
  publisher: 'ኣሕታሚ',
  pinned: 'ኣብ ላዕሊ',
  report: 'ጸብጻብ ኣቕርቡ',
  removed: 'እዚ ርእይቶ ተሰሪዙ ኣሎ።',
  edited: 'ተለዊጡ',
  inReplyTo: (name) => `መልሲ ን${name}`,
  like: 'ፈትየዮ',
  likes: (_, figure) => `ዝፈተውዎ፦ ${figure}`,
  reply: 'መልሱ',
  replyTo: (name) => `መልሱ ን${name}`,
  text: 'ርእይቶ ጽሓፉ',
  replyText: (name) => `መልሲ ን${name} ጽሓፉ`,
  name: { optional: 'ስም (ኣማራጺ)', required: 'ስም' },
  send: 'ርእይቶ ስደዱ',
  sendReply: 'መልሲ ስደዱ',
  cancel: 'ኣቋርጹ',
  unready: 'ሕጂ ኣይሰርሕን እዩ። ጸኒሕኩም እንደገና ፈትኑ።',
  pending: 'ምርመራ ይጽበ ኣሎ። ንስኹም ጥራይ ትርእይዎ።',
};
