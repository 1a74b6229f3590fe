import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'en',
  part: ({ name, value, whole, wholeUnit, percent }) =>
    `${name}: ${value} of ${whole}${wholeUnit}${percent ? `, ${percent} of the whole` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, compared with ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'no figure'}.`,
  captions: { GR: 'The municipalities of the Gothenburg region' },
  caption: 'By area',
  name: 'Area',
  figure: (goal) => (goal ? 'Figure and goal' : 'Figure'),
  goal: (figure) => `goal ${figure}`,
  own: '(here)',
  missing: 'no figure',
  all: (count) => `All ${count}`,
  status: {
    provisional: 'provisional',
    confidential: 'confidential',
    revised: 'revised',
    estimated: 'estimated',
    forecast: 'forecast',
    unreliable: 'uncertain',
    missing: 'missing',
  },
};
