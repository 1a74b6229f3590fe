/** Somali. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'so',
  empty: 'Weli tiro halkan kuma jirto.',
  unit: { one: 'shaqo', other: 'shaqo' },
  sentence: ({ value, unit, goal, goalUnit, percent }) =>
    goal ? `${value} oo ka mid ah ${goal}${goalUnit}${percent ? `, ${percent} yoolka` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `bilow ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `yool ${value}`,
  states: {
    running: ({ deadline }) => `Yoolka waa in la gaaraa ugu dambayn ${deadline}.`,
    missed: ({ deadline }) => `Taariikhda yoolka, ${deadline}, way dhaaftay iyada oo aan yoolka la gaarin.`,
    unknown: ({ deadline, asOf }) =>
      `Taariikhda yoolka, ${deadline}, way dhaaftay. ${asOf ? `Tirada ugu dambaysay waa tan ${asOf}` : 'Tiradu taariikh ma leh'}; lama yaqaan in yoolka la gaaray iyo in kale.`,
  },
  expected: (figure) => `hadda waa inay ahaataa ${figure}`,
  asOf: (day) => `Taariikhda tirada: ${day}`,
  source: 'Isha:',
};
