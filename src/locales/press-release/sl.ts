/** Slovenian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseWords } from './words.js';

const form = formsOf('sl');

export const words: PressReleaseWords = {
  language: 'sl',
  empty: 'Tu še ni sporočila za javnost.',
  canceled: 'Izdajatelj je umaknil to sporočilo za javnost.',
  withheld: 'Izdajatelj za zdaj zadržuje to sporočilo za javnost.',
  embargo: (time) => `Objava tega sporočila za javnost: ${time}.`,
  updated: (time) => `Posodobljeno: ${time}`,
  correction: 'Popravek',
  original: 'Na izvirnik',
  readAll: 'Preberi celotno sporočilo za javnost',
  restricted: 'Celotno besedilo ima samo izdajatelj.',
  readAllAt: (name) => `Preberi v celoti: ${name}`,
  gallery: 'Več slik',
  contacts: 'Stik',
  attachments: 'Datoteke',
  links: 'Povezave',
  tags: 'Teme',
  allTags: 'Prikaži vse',
  translations: 'Preberi v drugem jeziku',
  enlarge: (of) => (of ? `Povečaj sliko: ${of}` : 'Povečaj sliko'),
  share: 'Deli',
  credit: (name) => `Slika: ${name}`,
  comments: (count, figure) =>
    `${figure} ${form(count, { one: 'komentar', two: 'komentarja', few: 'komentarji', other: 'komentarjev' })}`,
};
