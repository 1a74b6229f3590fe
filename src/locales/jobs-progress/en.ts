import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'en',
  empty: 'There is no figure here yet.',
  unit: { one: 'job', other: 'jobs' },
  sentence: ({ value, unit, goal, goalUnit, percent }) =>
    goal ? `${value} of ${goal}${goalUnit}${percent ? `, ${percent} of the goal` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `start ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `goal ${value}`,
  states: {
    running: ({ deadline }) => `The goal is to be reached by ${deadline}.`,
    missed: ({ deadline }) => `The target date, ${deadline}, has passed without the goal being reached.`,
    unknown: ({ deadline, asOf }) =>
      `The target date, ${deadline}, has passed. ${asOf ? `The latest figure is from ${asOf}` : 'The figure has no date'}; whether the goal was reached is not known.`,
  },
  expected: (figure) => `should be at ${figure} by now`,
  asOf: (day) => `As of ${day}`,
  source: 'Source:',
};
