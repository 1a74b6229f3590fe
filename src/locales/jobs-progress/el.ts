/** Greek. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'el',
  empty: 'Δεν υπάρχει ακόμη αριθμός εδώ.',
  unit: { one: 'θέση εργασίας', other: 'θέσεις εργασίας' },
  sentence: ({ value, unit, goal, goalUnit, percent }) =>
    goal ? `${value} από ${goal}${goalUnit}${percent ? `, ${percent} του στόχου` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `αρχή ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `στόχος ${value}`,
  states: {
    running: ({ deadline }) => `Προθεσμία για την επίτευξη του στόχου: ${deadline}.`,
    missed: ({ deadline }) => `Η προθεσμία (${deadline}) πέρασε χωρίς να επιτευχθεί ο στόχος.`,
    unknown: ({ deadline, asOf }) =>
      `Η προθεσμία (${deadline}) πέρασε. ${asOf ? `Τελευταίος αριθμός: ${asOf}` : 'Ο αριθμός δεν έχει ημερομηνία'}· δεν είναι γνωστό αν επιτεύχθηκε ο στόχος.`,
  },
  expected: (figure) => `αναμενόμενο ως τώρα: ${figure}`,
  asOf: (day) => `Ημερομηνία: ${day}`,
  source: 'Πηγή:',
};
