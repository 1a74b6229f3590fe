/** Somali. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'so',
  part: ({ name, value, whole, wholeUnit, percent }) =>
    `${name}: ${value} oo ka mid ah ${whole}${wholeUnit}${percent ? `, ${percent} wadarta` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, marka la barbar dhigo ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'tiro ma jirto'}.`,
  captions: { GR: 'Degmooyinka gobolka Göteborg' },
  caption: 'Deegaan ahaan',
  name: 'Deegaan',
  figure: (goal) => (goal ? 'Tirada iyo yoolka' : 'Tirada'),
  goal: (figure) => `yool ${figure}`,
  own: '(halkan)',
  missing: 'tiro ma jirto',
  all: (count) => `Dhammaan ${count}`,
  status: {
    provisional: 'ku meel gaar',
    confidential: 'sir',
    revised: 'la saxay',
    estimated: 'qiyaas',
    forecast: 'saadaal',
    unreliable: 'aan la hubin',
    missing: 'lama hayo',
  },
};
