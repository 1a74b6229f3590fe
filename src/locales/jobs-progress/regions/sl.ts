/** Slovenian. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'sl',
  part: ({ name, value, whole, unit, percent }) =>
    `${name}: ${value}${unit} od ${whole}${percent ? `, ${percent} celote` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, za primerjavo: ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'ni podatka'}.`,
  captions: { GR: 'Občine göteborške regije' },
  caption: 'Po območjih',
  name: 'Območje',
  figure: (goal) => (goal ? 'Podatek in cilj' : 'Podatek'),
  goal: (figure) => `cilj: ${figure}`,
  own: '(tukaj)',
  missing: 'ni podatka',
  all: (count) => `Vsa območja (${count})`,
  status: {
    provisional: 'začasen podatek',
    confidential: 'zaupno',
    revised: 'popravljen podatek',
    estimated: 'ocenjen podatek',
    forecast: 'napoved',
    unreliable: 'nezanesljiv podatek',
    missing: 'ni podatka',
  },
};
