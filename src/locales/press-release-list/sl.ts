/** Slovenian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseListWords } from './words.js';

const form = formsOf('sl');

export const words: PressReleaseListWords = {
  language: 'sl',
  empty: 'Sporočil za javnost še ni.',
  noMatch: (more) =>
    more
      ? 'Nobeno od doslej naloženih sporočil za javnost ne ustreza. Prikazati je mogoče še druga.'
      : 'Nobeno sporočilo za javnost ne ustreza.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `Prikaz: ${figure(shown)} ${form(shown, { one: 'sporočilo', two: 'sporočili', few: 'sporočila', other: 'sporočil' })} za javnost, na voljo so še druga`
      : `Prikazana sporočila za javnost: ${figure(shown)} od ${more ? 'najmanj ' : ''}${figure(total)}`,
  end: (count, figure) =>
    count === 1 ? 'Prikazano je edino sporočilo za javnost' : `Prikazana so vsa sporočila za javnost (${figure})`,
  more: 'Prikaži več sporočil za javnost',
  updated: (time) => `Posodobljeno: ${time}`,
  canceled: 'Izdajatelj je umaknil to sporočilo za javnost.',
  credit: (name) => `Slika: ${name}`,
  filter: 'Išči po sporočilih za javnost',
  search: 'Išči',
  tag: 'Tema',
  languages: 'Jezik',
  anyTag: 'Vse teme',
  anyLanguage: 'Vsi jeziki',
};
