/** Slovak. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'sk',
  part: ({ name, value, whole, unit, percent }) =>
    `${name}: ${value}${unit} z celkových ${whole}${percent ? `, ${percent} celku` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, na porovnanie: ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'údaj chýba'}.`,
  captions: { GR: 'Obce göteborského regiónu' },
  caption: 'Podľa oblastí',
  name: 'Oblasť',
  figure: (goal) => (goal ? 'Údaj a cieľ' : 'Údaj'),
  goal: (figure) => `cieľ: ${figure}`,
  own: '(tu)',
  missing: 'údaj chýba',
  all: (count) => `Všetky (${count})`,
  status: {
    provisional: 'predbežný údaj',
    confidential: 'dôverný údaj',
    revised: 'revidovaný údaj',
    estimated: 'odhad',
    forecast: 'prognóza',
    unreliable: 'neistý údaj',
    missing: 'údaj chýba',
  },
};
