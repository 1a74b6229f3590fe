/** Latvian. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'lv',
  close: 'Aizvērt',
  previous: 'Iepriekšējais attēls',
  next: 'Nākamais attēls',
  place: (number, of) => `${number}. attēls no ${of}`,
  credit: (name) => `Attēls: ${name}`,
  file: 'Atvērt attēla failu',
  play: (title) => `Atskaņot filmu: ${title}`,
  playsFrom: (host) => `Filma tiek ielādēta no ${host} tikai tad, kad to atskaņojat.`,
  share: 'Kopīgot',
  shareBy: 'Kopīgot ar lietotni…',
  copyLink: 'Kopēt saiti',
  mail: 'Sūtīt e-pastā',
  copyText: 'Kopēt kā tekstu',
  embed: 'Rādīt savā vietnē',
  embedHow: 'Ielīmējiet kodu tur, kur jābūt preses relīzei.',
  copyCode: 'Kopēt kodu',
  copied: 'Nokopēts.',
  copyByHand: 'Pārlūkprogramma neļauj kopēt. Nokopējiet tekstu šeit:',
  pictures: 'Attēli',
  contacts: 'Kontakti',
  source: 'Avots',
};
