/** Norwegian Bokmål. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'nb',
  close: 'Lukk',
  previous: 'Forrige bilde',
  next: 'Neste bilde',
  place: (number, of) => `Bilde ${number} av ${of}`,
  credit: (name) => `Bilde: ${name}`,
  file: 'Åpne bildefilen',
  play: (title) => `Spill av filmen: ${title}`,
  playsFrom: (host) => `Filmen hentes fra ${host} først når du spiller den av.`,
  share: 'Del',
  shareBy: 'Del med en app …',
  copyLink: 'Kopier lenken',
  mail: 'Send på e-post',
  copyText: 'Kopier som tekst',
  embed: 'Vis på nettstedet ditt',
  embedHow: 'Lim inn koden der pressemeldingen skal stå.',
  copyCode: 'Kopier koden',
  copied: 'Kopiert.',
  copyByHand: 'Nettleseren lar oss ikke kopiere. Kopier teksten her:',
  pictures: 'Bilder',
  contacts: 'Kontakt',
  source: 'Kilde',
};
