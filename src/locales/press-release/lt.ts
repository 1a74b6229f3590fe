/** Lithuanian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseWords } from './words.js';

const form = formsOf('lt');

export const words: PressReleaseWords = {
  language: 'lt',
  empty: 'Pranešimo spaudai čia dar nėra.',
  canceled: 'Leidėjas atšaukė šį pranešimą spaudai.',
  withheld: 'Leidėjas kol kas sulaikė šį pranešimą spaudai.',
  embargo: (time) => `Šio pranešimo spaudai paskelbimo laikas: ${time}.`,
  updated: (time) => `Atnaujinta: ${time}`,
  correction: 'Pataisymas',
  original: 'Eiti į originalą',
  readAll: 'Skaityti visą pranešimą spaudai',
  restricted: 'Visas tekstas yra tik pas leidėją.',
  readAllAt: (name) => `Skaityti viską: ${name}`,
  gallery: 'Daugiau nuotraukų',
  contacts: 'Kontaktai',
  attachments: 'Failai',
  links: 'Nuorodos',
  tags: 'Temos',
  allTags: 'Rodyti visas',
  translations: 'Skaityti kita kalba',
  enlarge: (of) => (of ? `Padidinti nuotrauką: ${of}` : 'Padidinti nuotrauką'),
  share: 'Dalytis',
  credit: (name) => `Nuotrauka: ${name}`,
  comments: (count, figure) =>
    `${figure} ${form(count, { one: 'komentaras', few: 'komentarai', many: 'komentaro', other: 'komentarų' })}`,
};
