/** Norwegian Nynorsk. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'nn',
  part: ({ name, value, whole, wholeUnit, percent }) =>
    `${name}: ${value} av ${whole}${wholeUnit}${percent ? `, ${percent} av heilskapen` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, samanlikna med ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'tal manglar'}.`,
  captions: { GR: 'Kommunane i Göteborgregionen' },
  caption: 'Fordelt på område',
  name: 'Område',
  figure: (goal) => (goal ? 'Tal og mål' : 'Tal'),
  goal: (figure) => `mål ${figure}`,
  own: '(her)',
  missing: 'tal manglar',
  all: (count) => `Alle ${count}`,
  status: {
    provisional: 'førebels',
    confidential: 'konfidensielt',
    revised: 'revidert',
    estimated: 'anslått',
    forecast: 'prognose',
    unreliable: 'usikkert',
    missing: 'tal manglar',
  },
};
