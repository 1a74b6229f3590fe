/** Slovenian. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'sl',
  close: 'Zapri',
  previous: 'Prejšnja slika',
  next: 'Naslednja slika',
  place: (number, of) => `Slika ${number} od ${of}`,
  credit: (name) => `Slika: ${name}`,
  file: 'Odpri datoteko s sliko',
  play: (title) => `Predvajaj film: ${title}`,
  playsFrom: (host) => `Film se naloži s strežnika ${host} šele, ko ga predvajate.`,
  share: 'Deli',
  shareBy: 'Deli z aplikacijo …',
  copyLink: 'Kopiraj povezavo',
  mail: 'Pošlji po e-pošti',
  copyText: 'Kopiraj kot besedilo',
  embed: 'Prikaži na svojem spletišču',
  embedHow: 'Prilepite kodo tja, kjer naj bo sporočilo za javnost.',
  copyCode: 'Kopiraj kodo',
  copied: 'Kopirano.',
  copyByHand: 'Brskalnik ne dovoli kopiranja. Besedilo kopirajte tukaj:',
  pictures: 'Slike',
  contacts: 'Stik',
  source: 'Vir',
};
