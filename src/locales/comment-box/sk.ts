/** Slovak. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf('sk');

export const words: CommentBoxWords = {
  language: 'sk',
  heading: (figure) => `Komentáre (${figure})`,
  empty: 'Zatiaľ tu nie sú žiadne komentáre. Napíšte prvý!',
  closed: 'Komentáre sú uzavreté.',
  elsewhere: (host) => `Komentovať na ${host}`,
  moderation: {
    first: 'Váš prvý komentár sa zobrazí až po kontrole.',
    all: 'Komentáre sa zobrazujú až po kontrole.',
  },
  sort: 'Poradie',
  newest: 'Od najnovších',
  oldest: 'Od najstarších',
  top: 'Od najobľúbenejších',
  more: 'Zobraziť ďalšie komentáre',
  moreReplies: (count, figure) =>
    `Zobraziť ešte ${figure} ${form(count, { one: 'odpoveď', few: 'odpovede', many: 'odpovede', other: 'odpovedí' })}`,
  replies: (count, figure) =>
    `${figure} ${form(count, { one: 'odpoveď', few: 'odpovede', many: 'odpovede', other: 'odpovedí' })}`,
  anonymous: 'Anonym',
  publisher: 'Vydavateľ',
  pinned: 'Pripnutý',
  report: 'Nahlásiť',
  removed: 'Tento komentár bol odstránený.',
  edited: 'upravené',
  inReplyTo: (name) => `Odpoveď na komentár: ${name}`,
  like: 'Páči sa mi',
  likes: (_, figure) => `${figure}× sa páči`,
  reply: 'Odpovedať',
  replyTo: (name) => `Odpovedať: ${name}`,
  text: 'Napíšte komentár',
  replyText: (name) => `Napíšte odpoveď na komentár: ${name}`,
  name: { optional: 'Meno (nepovinné)', required: 'Meno' },
  send: 'Komentovať',
  sendReply: 'Odoslať odpoveď',
  cancel: 'Zrušiť',
  unready: 'Teraz to nefunguje. Skúste to o chvíľu znova.',
  pending: 'Čaká na kontrolu. Zatiaľ ho vidíte len vy.',
};
