/** Danish. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'da',
  part: ({ name, value, whole, wholeUnit, percent }) =>
    `${name}: ${value} af ${whole}${wholeUnit}${percent ? `, ${percent} af helheden` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, sammenlignet med ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'tal mangler'}.`,
  captions: { GR: 'Kommunerne i Göteborgregionen' },
  caption: 'Fordelt på områder',
  name: 'Område',
  figure: (goal) => (goal ? 'Tal og mål' : 'Tal'),
  goal: (figure) => `mål ${figure}`,
  own: '(her)',
  missing: 'tal mangler',
  all: (count) => `Alle ${count}`,
  status: {
    provisional: 'foreløbigt',
    confidential: 'fortroligt',
    revised: 'revideret',
    estimated: 'anslået',
    forecast: 'prognose',
    unreliable: 'usikkert',
    missing: 'tal mangler',
  },
};
