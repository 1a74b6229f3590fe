/** Danish. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'da',
  close: 'Luk',
  previous: 'Forrige billede',
  next: 'Næste billede',
  place: (number, of) => `Billede ${number} af ${of}`,
  credit: (name) => `Billede: ${name}`,
  file: 'Åbn billedfilen',
  play: (title) => `Afspil filmen: ${title}`,
  playsFrom: (host) => `Filmen hentes først fra ${host}, når du afspiller den.`,
  share: 'Del',
  shareBy: 'Del med en app …',
  copyLink: 'Kopiér linket',
  mail: 'Send med e-mail',
  copyText: 'Kopiér som tekst',
  embed: 'Vis på dit websted',
  embedHow: 'Indsæt koden der, hvor pressemeddelelsen skal stå.',
  copyCode: 'Kopiér koden',
  copied: 'Kopieret.',
  copyByHand: 'Browseren lader os ikke kopiere. Kopiér teksten her:',
  pictures: 'Billeder',
  contacts: 'Kontakt',
  source: 'Kilde',
};
