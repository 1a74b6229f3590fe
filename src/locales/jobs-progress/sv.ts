import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'sv',
  empty: 'Här finns ingen uppgift än.',
  unit: { one: 'jobb', other: 'jobb' },
  sentence: ({ value, unit, goal, goalUnit, percent }) =>
    goal ? `${value} av ${goal}${goalUnit}${percent ? `, ${percent} av målet` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `start ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `mål ${value}`,
  states: {
    running: ({ deadline }) => `Målet ska nås senast ${deadline}.`,
    missed: ({ deadline }) => `Måldagen ${deadline} har passerat utan att målet nåddes.`,
    unknown: ({ deadline, asOf }) =>
      `Måldagen ${deadline} har passerat. ${asOf ? `Senaste uppgiften är från ${asOf}` : 'Uppgiften saknar datum'}; om målet nåddes är inte känt.`,
  },
  expected: (figure) => `borde vara på ${figure} nu`,
  asOf: (day) => `Uppgift per ${day}`,
  source: 'Källa:',
};
