/** Icelandic. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import { icelandic } from '../plural-rules.js';
import type { PressReleaseWords } from './words.js';

const form = formsOf(icelandic);

export const words: PressReleaseWords = {
  language: 'is',
  empty: 'Hér er engin fréttatilkynning enn.',
  canceled: 'Útgefandi hefur dregið þessa fréttatilkynningu til baka.',
  withheld: 'Útgefandi bíður með að birta þessa fréttatilkynningu.',
  embargo: (time) => `Þessi fréttatilkynning verður birt ${time}.`,
  updated: (time) => `Uppfært ${time}`,
  correction: 'Leiðrétting',
  original: 'Sjá frumtexta',
  readAll: 'Lesa alla fréttatilkynninguna',
  restricted: 'Allur textinn er aðeins hjá útgefanda.',
  readAllAt: (name) => `Lesa allt: ${name}`,
  gallery: 'Fleiri myndir',
  contacts: 'Tengiliðir',
  attachments: 'Skrár',
  links: 'Tenglar',
  tags: 'Efnisflokkar',
  allTags: 'Sýna allt',
  translations: 'Lesa á öðru tungumáli',
  enlarge: (of) => (of ? `Stækka mynd: ${of}` : 'Stækka mynd'),
  share: 'Deila',
  credit: (name) => `Mynd: ${name}`,
  comments: (count, figure) => form(count, { one: `${figure} athugasemd`, other: `${figure} athugasemdir` }),
};
