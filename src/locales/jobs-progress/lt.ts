/** Lithuanian. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'lt',
  empty: 'Duomenų čia dar nėra.',
  unit: { one: 'darbo vieta', few: 'darbo vietos', many: 'darbo vietos', other: 'darbo vietų' },
  sentence: ({ value, unit, goal, percent }) =>
    goal ? `${value}${unit} iš ${goal}${percent ? `, ${percent} tikslo` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `pradžia: ${value}${year ? ` (${year} m.)` : ''}`,
  goal: (value) => `tikslas: ${value}`,
  states: {
    running: ({ deadline }) => `Iki ${deadline} tikslas turi būti pasiektas.`,
    missed: ({ deadline }) => `Tikslo data (${deadline}) praėjo, o tikslas nepasiektas.`,
    unknown: ({ deadline, asOf }) =>
      `Tikslo data (${deadline}) praėjo. ${asOf ? `Naujausi duomenys: ${asOf}` : 'Duomenys be datos'}; nežinoma, ar tikslas pasiektas.`,
  },
  expected: (figure) => `dabar turėtų būti ${figure}`,
  asOf: (day) => `${day} duomenys`,
  source: 'Šaltinis:',
};
