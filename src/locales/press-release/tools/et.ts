/** Estonian. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'et',
  close: 'Sulge',
  previous: 'Eelmine pilt',
  next: 'Järgmine pilt',
  place: (number, of) => `Pilt ${number}/${of}`,
  credit: (name) => `Pilt: ${name}`,
  file: 'Ava pildifail',
  play: (title) => `Esita film: ${title}`,
  playsFrom: (host) => `Film laaditakse saidilt ${host} alles siis, kui selle esitate.`,
  share: 'Jaga',
  shareBy: 'Jaga rakenduses…',
  copyLink: 'Kopeeri link',
  mail: 'Saada e-postiga',
  copyText: 'Kopeeri tekstina',
  embed: 'Näita oma saidil',
  embedHow: 'Kleepige kood sinna, kus pressiteade peab olema.',
  copyCode: 'Kopeeri kood',
  copied: 'Kopeeritud.',
  copyByHand: 'Brauser ei luba kopeerida. Kopeerige tekst siit:',
  pictures: 'Pildid',
  contacts: 'Kontakt',
  source: 'Allikas',
};
