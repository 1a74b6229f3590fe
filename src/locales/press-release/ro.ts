/** Romanian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseWords } from './words.js';

const form = formsOf('ro');

export const words: PressReleaseWords = {
  language: 'ro',
  empty: 'Încă nu există niciun comunicat de presă aici.',
  canceled: 'Emitentul a retras acest comunicat de presă.',
  withheld: 'Emitentul reține deocamdată acest comunicat de presă.',
  embargo: (time) => `Acest comunicat de presă apare la ${time}.`,
  updated: (time) => `Actualizat la ${time}`,
  correction: 'Rectificare',
  original: 'La original',
  readAll: 'Citiți tot comunicatul de presă',
  restricted: 'Textul complet se găsește doar la emitent.',
  readAllAt: (name) => `Citiți tot pe ${name}`,
  gallery: 'Mai multe imagini',
  contacts: 'Contact',
  attachments: 'Fișiere',
  links: 'Linkuri',
  tags: 'Subiecte',
  allTags: 'Afișați toate',
  translations: 'Citiți în altă limbă',
  enlarge: (of) => (of ? `Măriți imaginea: ${of}` : 'Măriți imaginea'),
  share: 'Distribuiți',
  credit: (name) => `Imagine: ${name}`,
  comments: (count, figure) =>
    form(count, { one: `${figure} comentariu`, few: `${figure} comentarii`, other: `${figure} de comentarii` }),
};
