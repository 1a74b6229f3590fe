/** Icelandic. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import { icelandic } from '../plural-rules.js';
import type { PressReleaseListWords } from './words.js';

const form = formsOf(icelandic);

export const words: PressReleaseListWords = {
  language: 'is',
  empty: 'Engar fréttatilkynningar enn.',
  noMatch: (more) =>
    more
      ? 'Engin af þeim fréttatilkynningum sem hafa verið sóttar passar. Hægt er að sýna fleiri.'
      : 'Engin fréttatilkynning passar.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `${form(shown, { one: `${figure(shown)} fréttatilkynning birt`, other: `${figure(shown)} fréttatilkynningar birtar` })}, fleiri eru til`
      : `Sýnilegar fréttatilkynningar: ${figure(shown)} af ${more ? 'minnst ' : ''}${figure(total)}`,
  end: (count, figure) =>
    count === 1 ? 'Eina fréttatilkynningin er birt' : `Allar fréttatilkynningar eru birtar (${figure})`,
  more: 'Sýna fleiri fréttatilkynningar',
  updated: (time) => `Uppfært ${time}`,
  canceled: 'Útgefandi hefur dregið þessa fréttatilkynningu til baka.',
  credit: (name) => `Mynd: ${name}`,
  filter: 'Leita í fréttatilkynningum',
  search: 'Leit',
  tag: 'Efnisflokkur',
  languages: 'Tungumál',
  anyTag: 'Allir efnisflokkar',
  anyLanguage: 'Öll tungumál',
};
