/** Romanian. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'ro',
  empty: 'Încă nu există nicio cifră aici.',
  unit: { one: 'loc de muncă', few: 'locuri de muncă', other: 'de locuri de muncă' },
  sentence: ({ value, unit, goal, goalUnit, percent }) =>
    goal ? `${value} din ${goal}${goalUnit}${percent ? `, adică ${percent} din obiectiv` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `început ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `obiectiv ${value}`,
  states: {
    running: ({ deadline }) => `Obiectivul trebuie atins cel târziu la ${deadline}.`,
    missed: ({ deadline }) => `Termenul, ${deadline}, a trecut fără ca obiectivul să fie atins.`,
    unknown: ({ deadline, asOf }) =>
      `Termenul, ${deadline}, a trecut. ${asOf ? `Ultima cifră: ${asOf}` : 'Cifra nu are dată'}; nu se știe dacă obiectivul a fost atins.`,
  },
  expected: (figure) => `așteptat până acum: ${figure}`,
  asOf: (day) => `Cifră din ${day}`,
  source: 'Sursa:',
};
