/** Estonian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseWords } from './words.js';

const form = formsOf('et');

export const words: PressReleaseWords = {
  language: 'et',
  empty: 'Siin veel pressiteadet ei ole.',
  canceled: 'Väljaandja on selle pressiteate tagasi võtnud.',
  withheld: 'Väljaandja hoiab seda pressiteadet praegu tagasi.',
  embargo: (time) => `Selle pressiteate avaldamise aeg: ${time}.`,
  updated: (time) => `Uuendatud: ${time}`,
  correction: 'Parandus',
  original: 'Ava originaal',
  readAll: 'Loe kogu pressiteadet',
  restricted: 'Kogu tekst on ainult väljaandjal.',
  readAllAt: (name) => `Loe kõike: ${name}`,
  gallery: 'Veel pilte',
  contacts: 'Kontakt',
  attachments: 'Failid',
  links: 'Lingid',
  tags: 'Teemad',
  allTags: 'Näita kõiki',
  translations: 'Loe teises keeles',
  enlarge: (of) => (of ? `Suurenda pilti: ${of}` : 'Suurenda pilti'),
  share: 'Jaga',
  credit: (name) => `Pilt: ${name}`,
  comments: (count, figure) => `${figure} ${form(count, { one: 'kommentaar', other: 'kommentaari' })}`,
};
