/** Maltese. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import { maltese } from '../plural-rules.js';
import type { PressReleaseWords } from './words.js';

const form = formsOf(maltese);

export const words: PressReleaseWords = {
  language: 'mt',
  empty: 'Għad m’hawnx stqarrija għall-istampa hawn.',
  canceled: 'Il-pubblikatur irtira din l-istqarrija għall-istampa.',
  withheld: 'Il-pubblikatur qed iżomm lura din l-istqarrija għall-istampa għalissa.',
  embargo: (time) => `Din l-istqarrija għall-istampa toħroġ: ${time}.`,
  updated: (time) => `Aġġornament: ${time}`,
  correction: 'Korrezzjoni',
  original: 'Mur għall-oriġinal',
  readAll: 'Aqra l-istqarrija kollha',
  restricted: 'It-test sħiħ għandu biss il-pubblikatur.',
  readAllAt: (name) => `Aqra kollox fuq ${name}`,
  gallery: 'Aktar immaġnijiet',
  contacts: 'Kuntatt',
  attachments: 'Fajls',
  links: 'Ħoloq',
  tags: 'Suġġetti',
  allTags: 'Uri kollha',
  translations: 'Aqra b’lingwa oħra',
  enlarge: (of) => (of ? `Kabbar l-immaġni: ${of}` : 'Kabbar l-immaġni'),
  share: 'Aqsam',
  credit: (name) => `Immaġni: ${name}`,
  comments: (count, figure) =>
    form(count, {
      one: `${figure} kumment`,
      two: `${figure} kummenti`,
      few: `${figure} kummenti`,
      many: `${figure}-il kumment`,
      other: `${figure} kumment`,
    }),
};
