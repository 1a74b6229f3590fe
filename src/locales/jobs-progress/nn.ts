/** Norwegian Nynorsk. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'nn',
  empty: 'Her er det ikkje noko tal enno.',
  unit: { one: 'jobb', other: 'jobbar' },
  sentence: ({ value, unit, goal, goalUnit, percent }) =>
    goal ? `${value} av ${goal}${goalUnit}${percent ? `, ${percent} av målet` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `start ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `mål ${value}`,
  states: {
    running: ({ deadline }) => `Målet skal nåast seinast ${deadline}.`,
    missed: ({ deadline }) => `Måldatoen ${deadline} har passert utan at målet vart nådd.`,
    unknown: ({ deadline, asOf }) =>
      `Måldatoen ${deadline} har passert. ${asOf ? `Det siste talet er frå ${asOf}` : 'Talet manglar dato'}; om målet vart nådd, er ikkje kjent.`,
  },
  expected: (figure) => `burde vere på ${figure} no`,
  asOf: (day) => `Per ${day}`,
  source: 'Kjelde:',
};
