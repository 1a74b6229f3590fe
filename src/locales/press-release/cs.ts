/** Czech. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseWords } from './words.js';

const form = formsOf('cs');

export const words: PressReleaseWords = {
  language: 'cs',
  empty: 'Zatím tu není žádná tisková zpráva.',
  canceled: 'Vydavatel tuto tiskovou zprávu stáhl.',
  withheld: 'Vydavatel tuto tiskovou zprávu zatím pozdržel.',
  embargo: (time) => `Tato tisková zpráva vyjde ${time}.`,
  updated: (time) => `Aktualizováno ${time}`,
  correction: 'Oprava',
  original: 'Přejít na originál',
  readAll: 'Číst celou tiskovou zprávu',
  restricted: 'Celý text má jen vydavatel.',
  readAllAt: (name) => `Číst celé: ${name}`,
  gallery: 'Další obrázky',
  contacts: 'Kontakt',
  attachments: 'Soubory',
  links: 'Odkazy',
  tags: 'Témata',
  allTags: 'Zobrazit vše',
  translations: 'Číst v jiném jazyce',
  enlarge: (of) => (of ? `Zvětšit obrázek: ${of}` : 'Zvětšit obrázek'),
  share: 'Sdílet',
  credit: (name) => `Obrázek: ${name}`,
  comments: (count, figure) =>
    `${figure} ${form(count, { one: 'komentář', few: 'komentáře', many: 'komentáře', other: 'komentářů' })}`,
};
