/** Czech. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'cs',
  part: ({ name, value, whole, unit, percent }) =>
    `${name}: ${value}${unit} z celkových ${whole}${percent ? `, ${percent} celku` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, pro srovnání: ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'údaj chybí'}.`,
  captions: { GR: 'Obce göteborského regionu' },
  caption: 'Podle oblastí',
  name: 'Oblast',
  figure: (goal) => (goal ? 'Údaj a cíl' : 'Údaj'),
  goal: (figure) => `cíl: ${figure}`,
  own: '(zde)',
  missing: 'údaj chybí',
  all: (count) => `Všechny (${count})`,
  status: {
    provisional: 'předběžný údaj',
    confidential: 'důvěrný údaj',
    revised: 'revidovaný údaj',
    estimated: 'odhad',
    forecast: 'prognóza',
    unreliable: 'nejistý údaj',
    missing: 'údaj chybí',
  },
};
