/** Northern Sami. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'se',
  close: 'Gidde',
  previous: 'Ovddit govva',
  next: 'Čuovvovaš govva',
  place: (number, of) => `Govva ${number} / ${of}`,
  credit: (name) => `Govva: ${name}`,
  file: 'Raba govvafiilla',
  play: (title) => `Čájet filmma: ${title}`,
  playsFrom: (host) => `Filbma vižžojuvvo dušše go čájehat dan. Das dat vižžojuvvo: ${host}.`,
  share: 'Juoge',
  shareBy: 'Juoge prográmmain …',
  copyLink: 'Máŋge liŋkka',
  mail: 'Sádde e-poasttain',
  copyText: 'Máŋge teakstan',
  embed: 'Čájet iežat neahttabáikkis',
  embedHow: 'Bija koda dasa gos preassadieđáhus galgá leat.',
  copyCode: 'Máŋge koda',
  copied: 'Máŋgejuvvon.',
  copyByHand: 'Neahttalohkki ii divtte máŋget. Máŋge teavstta dás:',
  pictures: 'Govat',
  contacts: 'Oktavuohta',
  source: 'Gáldu',
};
