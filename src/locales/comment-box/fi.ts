/** Finnish. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf('fi');

export const words: CommentBoxWords = {
  language: 'fi',
  heading: (figure) => `Kommentit (${figure})`,
  empty: 'Kukaan ei ole vielä kommentoinut. Ole ensimmäinen!',
  closed: 'Kommentointi on suljettu.',
  elsewhere: (host) => `Kommentoi osoitteessa ${host}`,
  moderation: {
    first: 'Ensimmäinen kommenttisi tarkistetaan ennen julkaisua.',
    all: 'Kommentit tarkistetaan ennen julkaisua.',
  },
  sort: 'Järjestys',
  newest: 'Uusimmat ensin',
  oldest: 'Vanhimmat ensin',
  top: 'Tykätyimmät ensin',
  more: 'Näytä lisää kommentteja',
  moreReplies: (count, figure) =>
    form(count, { one: `Näytä ${figure} vastaus lisää`, other: `Näytä ${figure} vastausta lisää` }),
  replies: (count, figure) => form(count, { one: `${figure} vastaus`, other: `${figure} vastausta` }),
  anonymous: 'Nimetön',
  publisher: 'Julkaisija',
  pinned: 'Kiinnitetty',
  report: 'Ilmoita',
  removed: 'Kommentti on poistettu.',
  edited: 'muokattu',
  inReplyTo: (name) => `Vastaus käyttäjälle ${name}`,
  like: 'Tykkää',
  likes: (count, figure) => form(count, { one: `${figure} tykkäys`, other: `${figure} tykkäystä` }),
  reply: 'Vastaa',
  replyTo: (name) => `Vastaa käyttäjälle ${name}`,
  text: 'Kirjoita kommentti',
  replyText: (name) => `Kirjoita vastaus käyttäjälle ${name}`,
  name: { optional: 'Nimi (vapaaehtoinen)', required: 'Nimi' },
  send: 'Kommentoi',
  sendReply: 'Lähetä vastaus',
  cancel: 'Peruuta',
  unready: 'Tämä ei onnistu juuri nyt. Yritä hetken kuluttua uudelleen.',
  pending: 'Odottaa tarkistusta. Vain sinä näet sen.',
};
