/** Croatian. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'hr',
  part: ({ name, value, whole, unit, percent }) =>
    `${name}: ${value}${unit} od ${whole}${percent ? `, ${percent} cjeline` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, za usporedbu: ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'nema podatka'}.`,
  captions: { GR: 'Općine regije Göteborg' },
  caption: 'Po područjima',
  name: 'Područje',
  figure: (goal) => (goal ? 'Podatak i cilj' : 'Podatak'),
  goal: (figure) => `cilj: ${figure}`,
  own: '(ovdje)',
  missing: 'nema podatka',
  all: (count) => `Sva područja (${count})`,
  status: {
    provisional: 'privremeni podatak',
    confidential: 'povjerljivo',
    revised: 'revidirani podatak',
    estimated: 'procjena',
    forecast: 'prognoza',
    unreliable: 'nepouzdan podatak',
    missing: 'nema podatka',
  },
};
