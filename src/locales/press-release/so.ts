/** Somali. Not yet reviewed by a native reader. */
import type { PressReleaseWords } from './words.js';

export const words: PressReleaseWords = {
  language: 'so',
  empty: 'Weli war-saxaafadeed halkan kuma jiro.',
  canceled: 'Daabacuhu wuu ka noqday war-saxaafadeedkan.',
  withheld: 'Daabacuhu hadda ma muujinayo war-saxaafadeedkan.',
  embargo: (time) => `War-saxaafadeedkan waxaa la daabacayaa ${time}.`,
  updated: (time) => `La cusboonaysiiyay: ${time}`,
  correction: 'Sixid',
  original: 'U gudub asalka',
  readAll: 'Akhri war-saxaafadeedka oo dhan',
  restricted: 'Qoraalka oo dhan waxaa haya daabacaha oo keliya.',
  readAllAt: (name) => `Dhammaan ka akhri ${name}`,
  gallery: 'Sawirro kale',
  contacts: 'La xiriir',
  attachments: 'Faylal',
  links: 'Linkiyo',
  tags: 'Mawduucyo',
  allTags: 'Muuji dhammaan',
  translations: 'Ku akhri luqad kale',
  enlarge: (of) => (of ? `Weynee sawirka: ${of}` : 'Weynee sawirka'),
  share: 'La wadaag',
  credit: (name) => `Sawir: ${name}`,
  comments: (_, figure) => `${figure} faallo`,
};
