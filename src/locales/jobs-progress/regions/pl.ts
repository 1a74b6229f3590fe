/** Polish. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'pl',
  part: ({ name, value, whole, unit, percent }) =>
    `${name}: ${value}${unit} z ${whole}${percent ? `, ${percent} całości` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, dla porównania: ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'brak danych'}.`,
  captions: { GR: 'Gminy regionu Göteborga' },
  caption: 'Według obszarów',
  name: 'Obszar',
  figure: (goal) => (goal ? 'Dane i cel' : 'Dane'),
  goal: (figure) => `cel: ${figure}`,
  own: '(tutaj)',
  missing: 'brak danych',
  all: (count) => `Wszystkie (${count})`,
  status: {
    provisional: 'dane wstępne',
    confidential: 'dane poufne',
    revised: 'dane skorygowane',
    estimated: 'dane szacunkowe',
    forecast: 'prognoza',
    unreliable: 'dane niepewne',
    missing: 'brak danych',
  },
};
