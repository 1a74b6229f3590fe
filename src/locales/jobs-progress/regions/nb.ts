/** Norwegian Bokmål. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'nb',
  part: ({ name, value, whole, wholeUnit, percent }) =>
    `${name}: ${value} av ${whole}${wholeUnit}${percent ? `, ${percent} av helheten` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, sammenlignet med ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'tall mangler'}.`,
  captions: { GR: 'Kommunene i Göteborgregionen' },
  caption: 'Fordelt på områder',
  name: 'Område',
  figure: (goal) => (goal ? 'Tall og mål' : 'Tall'),
  goal: (figure) => `mål ${figure}`,
  own: '(her)',
  missing: 'tall mangler',
  all: (count) => `Alle ${count}`,
  status: {
    provisional: 'foreløpig',
    confidential: 'konfidensielt',
    revised: 'revidert',
    estimated: 'anslått',
    forecast: 'prognose',
    unreliable: 'usikkert',
    missing: 'tall mangler',
  },
};
