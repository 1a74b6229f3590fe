/** Hungarian. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'hu',
  part: ({ name, value, whole, unit, percent }) =>
    `${name}: ${value}${unit} az összes ${whole} közül${percent ? `, ez ${percent}` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, összehasonlításul az egész: ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'nincs adat'}.`,
  captions: { GR: 'A göteborgi régió települései' },
  caption: 'Területenként',
  name: 'Terület',
  figure: (goal) => (goal ? 'Adat és cél' : 'Adat'),
  goal: (figure) => `cél: ${figure}`,
  own: '(itt)',
  missing: 'nincs adat',
  all: (count) => `Mind (${count})`,
  status: {
    provisional: 'előzetes',
    confidential: 'bizalmas',
    revised: 'javított',
    estimated: 'becsült',
    forecast: 'előrejelzés',
    unreliable: 'bizonytalan',
    missing: 'hiányzik',
  },
};
