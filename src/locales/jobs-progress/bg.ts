/** Bulgarian. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'bg',
  empty: 'Тук все още няма данни.',
  unit: { one: 'работно място', other: 'работни места' },
  sentence: ({ value, unit, goal, goalUnit, percent }) =>
    goal ? `${value} от ${goal}${goalUnit}${percent ? `, ${percent} от целта` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `начало: ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `цел: ${value}`,
  states: {
    running: ({ deadline }) => `До ${deadline} целта трябва да бъде постигната.`,
    missed: ({ deadline }) => `Крайният срок (${deadline}) мина, без целта да бъде постигната.`,
    unknown: ({ deadline, asOf }) =>
      `Крайният срок (${deadline}) мина. ${asOf ? `Последните данни са за ${asOf}` : 'Данните нямат дата'}; не е известно дали целта е постигната.`,
  },
  expected: (figure) => `досега трябва да са ${figure}`,
  asOf: (day) => `Данни към ${day}`,
  source: 'Източник:',
};
