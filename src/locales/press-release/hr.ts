/** Croatian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseWords } from './words.js';

const form = formsOf('hr');

export const words: PressReleaseWords = {
  language: 'hr',
  empty: 'Ovdje još nema priopćenja za medije.',
  canceled: 'Izdavač je povukao ovo priopćenje za medije.',
  withheld: 'Izdavač zasad zadržava ovo priopćenje za medije.',
  embargo: (time) => `Objava ovog priopćenja za medije: ${time}.`,
  updated: (time) => `Ažurirano: ${time}`,
  correction: 'Ispravak',
  original: 'Idi na izvornik',
  readAll: 'Pročitaj cijelo priopćenje za medije',
  restricted: 'Cijeli tekst ima samo izdavač.',
  readAllAt: (name) => `Pročitaj sve: ${name}`,
  gallery: 'Još slika',
  contacts: 'Kontakt',
  attachments: 'Datoteke',
  links: 'Poveznice',
  tags: 'Teme',
  allTags: 'Prikaži sve',
  translations: 'Čitaj na drugom jeziku',
  enlarge: (of) => (of ? `Povećaj sliku: ${of}` : 'Povećaj sliku'),
  share: 'Podijeli',
  credit: (name) => `Slika: ${name}`,
  comments: (count, figure) => `${figure} ${form(count, { one: 'komentar', few: 'komentara', other: 'komentara' })}`,
};
