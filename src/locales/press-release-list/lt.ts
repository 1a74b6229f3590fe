/** Lithuanian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseListWords } from './words.js';

const form = formsOf('lt');

export const words: PressReleaseListWords = {
  language: 'lt',
  empty: 'Pranešimų spaudai dar nėra.',
  noMatch: (more) =>
    more
      ? 'Nė vienas iš iki šiol įkeltų pranešimų spaudai netinka. Galima parodyti daugiau.'
      : 'Nė vienas pranešimas spaudai netinka.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `Rodoma: ${figure(shown)} ${form(shown, { one: 'pranešimas', few: 'pranešimai', many: 'pranešimo', other: 'pranešimų' })} spaudai, yra daugiau`
      : `Rodoma pranešimų spaudai: ${figure(shown)} iš ${more ? 'bent ' : ''}${figure(total)}`,
  end: (count, figure) =>
    count === 1 ? 'Rodomas vienintelis pranešimas spaudai' : `Rodomi visi pranešimai spaudai (${figure})`,
  more: 'Rodyti daugiau pranešimų spaudai',
  updated: (time) => `Atnaujinta: ${time}`,
  canceled: 'Leidėjas atšaukė šį pranešimą spaudai.',
  credit: (name) => `Nuotrauka: ${name}`,
  filter: 'Pranešimų spaudai paieška',
  search: 'Paieška',
  tag: 'Tema',
  languages: 'Kalba',
  anyTag: 'Visos temos',
  anyLanguage: 'Visos kalbos',
};
