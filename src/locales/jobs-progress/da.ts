/** Danish. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'da',
  empty: 'Her er ikke noget tal endnu.',
  unit: { one: 'job', other: 'job' },
  sentence: ({ value, unit, goal, goalUnit, percent }) =>
    goal ? `${value} af ${goal}${goalUnit}${percent ? `, ${percent} af målet` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `start ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `mål ${value}`,
  states: {
    running: ({ deadline }) => `Målet skal nås senest ${deadline}.`,
    missed: ({ deadline }) => `Måldatoen ${deadline} er passeret, uden at målet blev nået.`,
    unknown: ({ deadline, asOf }) =>
      `Måldatoen ${deadline} er passeret. ${asOf ? `Det seneste tal er fra ${asOf}` : 'Tallet mangler dato'}; om målet blev nået, vides ikke.`,
  },
  expected: (figure) => `burde være på ${figure} nu`,
  asOf: (day) => `Pr. ${day}`,
  source: 'Kilde:',
};
