import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'en',
  empty: 'There is no figure here yet.',
  confidential: 'The figure is not published (confidential).',
  unit: { one: 'job', other: 'jobs' },
  sentence: ({ value, unit, goal, percent }) =>
    goal ? `${value} of ${goal}${unit}, ${percent ?? ''} of the goal.` : `${value}${unit}.`,
  start: (value, year) => `start ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `goal ${value}`,
  milestone: (value, label, day, reached) =>
    `${value}${label ? ` ${label}` : ''}${day ? ` (${day})` : ''}${reached === undefined ? '' : reached ? ', reached' : ', not reached yet'}`,
  stale: (days) =>
    days ? `The figure is ${days} days old and may be out of date.` : 'The figure has no date and may be out of date.',
  states: {
    running: ({ deadline }) => `The goal is to be reached by ${deadline}.`,
    'last-days': ({ days }) =>
      days ? `${days} ${days === 1 ? 'day' : 'days'} left until the target date.` : 'Last day to reach the goal.',
    reached: () => 'The goal is reached.',
    'reached-early': ({ deadline }) => `The goal is reached ahead of time; the target date is ${deadline}.`,
    'reached-passed': ({ deadline }) => `The goal is reached. The target date was ${deadline}.`,
    missed: ({ deadline }) => `The target date, ${deadline}, has passed without the goal being reached.`,
    unknown: ({ deadline, asOf }) =>
      `The target date, ${deadline}, has passed. ${asOf ? `The latest figure is from ${asOf}` : 'The figure has no date'}; whether the goal was reached is not known.`,
  },
  asOf: (day) => `As of ${day}`,
  source: 'Source:',
  missing: 'The figure is missing.',
  status: {
    provisional: 'Provisional figure',
    estimated: 'Estimated figure',
    forecast: 'Forecast',
    unreliable: 'Uncertain figure',
    revised: 'Revised figure',
  },
};
