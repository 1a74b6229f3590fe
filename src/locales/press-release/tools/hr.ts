/** Croatian. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'hr',
  close: 'Zatvori',
  previous: 'Prethodna slika',
  next: 'Sljedeća slika',
  place: (number, of) => `Slika ${number} od ${of}`,
  credit: (name) => `Slika: ${name}`,
  file: 'Otvori datoteku slike',
  play: (title) => `Pokreni film: ${title}`,
  playsFrom: (host) => `Film se učitava s ${host} tek kad ga pokrenete.`,
  share: 'Podijeli',
  shareBy: 'Podijeli aplikacijom…',
  copyLink: 'Kopiraj poveznicu',
  mail: 'Pošalji e-poštom',
  copyText: 'Kopiraj kao tekst',
  embed: 'Prikaži na svojim stranicama',
  embedHow: 'Zalijepite kôd tamo gdje treba stajati priopćenje za medije.',
  copyCode: 'Kopiraj kôd',
  copied: 'Kopirano.',
  copyByHand: 'Preglednik ne dopušta kopiranje. Kopirajte tekst ovdje:',
  pictures: 'Slike',
  contacts: 'Kontakt',
  source: 'Izvor',
};
