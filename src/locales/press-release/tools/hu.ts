/** Hungarian. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'hu',
  close: 'Bezárás',
  previous: 'Előző kép',
  next: 'Következő kép',
  place: (number, of) => `Kép: ${number} / ${of}`,
  credit: (name) => `Kép: ${name}`,
  file: 'Képfájl megnyitása',
  play: (title) => `Film lejátszása: ${title}`,
  playsFrom: (host) => `A film csak a lejátszáskor töltődik be innen: ${host}.`,
  share: 'Megosztás',
  shareBy: 'Megosztás alkalmazással…',
  copyLink: 'Link másolása',
  mail: 'Küldés e-mailben',
  copyText: 'Másolás szövegként',
  embed: 'Megjelenítés a saját webhelyén',
  embedHow: 'Illessze be a kódot oda, ahol a sajtóközleménynek állnia kell.',
  copyCode: 'Kód másolása',
  copied: 'Kimásolva.',
  copyByHand: 'A böngésző nem engedi a másolást. Másolja ki innen a szöveget:',
  pictures: 'Képek',
  contacts: 'Kapcsolat',
  source: 'Forrás',
};
