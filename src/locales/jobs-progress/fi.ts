/** Finnish. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'fi',
  empty: 'Täällä ei ole vielä lukua.',
  unit: { one: 'työpaikka', other: 'työpaikkaa' },
  sentence: ({ value, unit, goal, percent }) =>
    goal ? `${value}${unit}, tavoite ${goal}${percent ? ` (${percent} tavoitteesta)` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `alku ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `tavoite ${value}`,
  states: {
    running: ({ deadline }) => `Tavoite on määrä saavuttaa viimeistään ${deadline}.`,
    missed: ({ deadline }) => `Tavoitepäivä ${deadline} on mennyt, eikä tavoitetta saavutettu.`,
    unknown: ({ deadline, asOf }) =>
      `Tavoitepäivä ${deadline} on mennyt. ${asOf ? `Viimeisimmän luvun päivä on ${asOf}` : 'Luvulla ei ole päiväystä'}; ei tiedetä, saavutettiinko tavoite.`,
  },
  expected: (figure) => `nyt pitäisi olla ${figure}`,
  asOf: (day) => `Tilanne ${day}`,
  source: 'Lähde:',
};
