/** Lithuanian. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'lt',
  part: ({ name, value, whole, unit, percent }) =>
    `${name}: ${value}${unit} iš ${whole}${percent ? `, ${percent} visumos` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, palyginti su ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'duomenų nėra'}.`,
  captions: { GR: 'Geteborgo regiono savivaldybės' },
  caption: 'Pagal teritorijas',
  name: 'Teritorija',
  figure: (goal) => (goal ? 'Rodiklis ir tikslas' : 'Rodiklis'),
  goal: (figure) => `tikslas: ${figure}`,
  own: '(čia)',
  missing: 'duomenų nėra',
  all: (count) => `Visos (${count})`,
  status: {
    provisional: 'išankstiniai duomenys',
    confidential: 'konfidencialūs duomenys',
    revised: 'patikslinti duomenys',
    estimated: 'įvertis',
    forecast: 'prognozė',
    unreliable: 'nepatikimi duomenys',
    missing: 'duomenų nėra',
  },
};
