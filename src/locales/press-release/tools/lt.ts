/** Lithuanian. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'lt',
  close: 'Užverti',
  previous: 'Ankstesnė nuotrauka',
  next: 'Kita nuotrauka',
  place: (number, of) => `Nuotrauka ${number} iš ${of}`,
  credit: (name) => `Nuotrauka: ${name}`,
  file: 'Atverti nuotraukos failą',
  play: (title) => `Leisti filmą: ${title}`,
  playsFrom: (host) => `Filmas įkeliamas iš ${host} tik tada, kai jį paleidžiate.`,
  share: 'Dalytis',
  shareBy: 'Dalytis programėlėje…',
  copyLink: 'Kopijuoti nuorodą',
  mail: 'Siųsti el. paštu',
  copyText: 'Kopijuoti kaip tekstą',
  embed: 'Rodyti savo svetainėje',
  embedHow: 'Įklijuokite kodą ten, kur turi būti pranešimas spaudai.',
  copyCode: 'Kopijuoti kodą',
  copied: 'Nukopijuota.',
  copyByHand: 'Naršyklė neleidžia kopijuoti. Nukopijuokite tekstą čia:',
  pictures: 'Nuotraukos',
  contacts: 'Kontaktai',
  source: 'Šaltinis',
};
