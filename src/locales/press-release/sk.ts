/** Slovak. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseWords } from './words.js';

const form = formsOf('sk');

export const words: PressReleaseWords = {
  language: 'sk',
  empty: 'Zatiaľ tu nie je žiadna tlačová správa.',
  canceled: 'Vydavateľ túto tlačovú správu stiahol.',
  withheld: 'Vydavateľ túto tlačovú správu zatiaľ pozdržal.',
  embargo: (time) => `Táto tlačová správa vyjde ${time}.`,
  updated: (time) => `Aktualizované ${time}`,
  correction: 'Oprava',
  original: 'Prejsť na originál',
  readAll: 'Čítať celú tlačovú správu',
  restricted: 'Celý text má len vydavateľ.',
  readAllAt: (name) => `Čítať celé: ${name}`,
  gallery: 'Ďalšie obrázky',
  contacts: 'Kontakt',
  attachments: 'Súbory',
  links: 'Odkazy',
  tags: 'Témy',
  allTags: 'Zobraziť všetky',
  translations: 'Čítať v inom jazyku',
  enlarge: (of) => (of ? `Zväčšiť obrázok: ${of}` : 'Zväčšiť obrázok'),
  share: 'Zdieľať',
  credit: (name) => `Obrázok: ${name}`,
  comments: (count, figure) =>
    `${figure} ${form(count, { one: 'komentár', few: 'komentáre', many: 'komentára', other: 'komentárov' })}`,
};
