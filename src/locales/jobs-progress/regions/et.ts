/** Estonian. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'et',
  part: ({ name, value, whole, unit, percent }) =>
    `${name}: ${value}${unit} ${whole}-st${percent ? `, ${percent} kogu arvust` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, võrdluseks ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'andmed puuduvad'}.`,
  captions: { GR: 'Göteborgi piirkonna omavalitsused' },
  caption: 'Piirkondade kaupa',
  name: 'Piirkond',
  figure: (goal) => (goal ? 'Näitaja ja eesmärk' : 'Näitaja'),
  goal: (figure) => `eesmärk: ${figure}`,
  own: '(siin)',
  missing: 'andmed puuduvad',
  all: (count) => `Kõik (${count})`,
  status: {
    provisional: 'esialgsed andmed',
    confidential: 'konfidentsiaalne',
    revised: 'parandatud andmed',
    estimated: 'hinnang',
    forecast: 'prognoos',
    unreliable: 'ebakindlad andmed',
    missing: 'andmed puuduvad',
  },
};
