/** Irish. Not yet reviewed by a native reader. */
import { irish } from '../plural-rules.js';
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'ga',
  empty: 'Níl aon fhigiúr anseo fós.',
  unit: { one: 'phost', two: 'phost', few: 'phost', many: 'bpost', other: 'post' },
  plural: irish,
  sentence: ({ value, unit, goal, goalUnit, percent }) =>
    goal ? `${value} as ${goal}${goalUnit}${percent ? `, ${percent} den sprioc` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `tús ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `sprioc ${value}`,
  states: {
    running: ({ deadline }) => `Tá an sprioc le baint amach faoin ${deadline}.`,
    missed: ({ deadline }) => `Tá an spriocdháta, ${deadline}, caite agus níor baineadh an sprioc amach.`,
    unknown: ({ deadline, asOf }) =>
      `Tá an spriocdháta, ${deadline}, caite. ${asOf ? `Dáta an fhigiúir is déanaí: ${asOf}` : 'Níl dáta leis an bhfigiúr'}; ní fios ar baineadh an sprioc amach.`,
  },
  expected: (figure) => `ba cheart é a bheith ag ${figure} faoi seo`,
  asOf: (day) => `Figiúr ar an ${day}`,
  source: 'Foinse:',
};
