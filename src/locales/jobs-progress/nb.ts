/** Norwegian Bokmål. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'nb',
  empty: 'Her er det ikke noe tall ennå.',
  unit: { one: 'jobb', other: 'jobber' },
  sentence: ({ value, unit, goal, goalUnit, percent }) =>
    goal ? `${value} av ${goal}${goalUnit}${percent ? `, ${percent} av målet` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `start ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `mål ${value}`,
  states: {
    running: ({ deadline }) => `Målet skal nås senest ${deadline}.`,
    missed: ({ deadline }) => `Måldatoen ${deadline} har passert uten at målet ble nådd.`,
    unknown: ({ deadline, asOf }) =>
      `Måldatoen ${deadline} har passert. ${asOf ? `Det siste tallet er fra ${asOf}` : 'Tallet mangler dato'}; om målet ble nådd, er ikke kjent.`,
  },
  expected: (figure) => `burde være på ${figure} nå`,
  asOf: (day) => `Per ${day}`,
  source: 'Kilde:',
};
