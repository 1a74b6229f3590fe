/** German. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'de',
  part: ({ name, value, whole, unit, percent }) =>
    `${name}: ${value}${unit} von ${whole}${percent ? `, ${percent} des Ganzen` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, im Vergleich zu ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'keine Zahl'}.`,
  captions: { GR: 'Die Gemeinden der Region Göteborg' },
  caption: 'Nach Gebieten',
  name: 'Gebiet',
  figure: (goal) => (goal ? 'Zahl und Ziel' : 'Zahl'),
  goal: (figure) => `Ziel ${figure}`,
  own: '(hier)',
  missing: 'keine Zahl',
  all: (count) => `Alle ${count}`,
  status: {
    provisional: 'vorläufig',
    confidential: 'vertraulich',
    revised: 'berichtigt',
    estimated: 'geschätzt',
    forecast: 'Prognose',
    unreliable: 'unsicher',
    missing: 'fehlt',
  },
};
