/** Latvian. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'lv',
  empty: 'Datu šeit vēl nav.',
  unit: { zero: 'darbvietu', one: 'darbvieta', other: 'darbvietas' },
  sentence: ({ value, unit, goal, percent }) =>
    goal ? `${value}${unit} no ${goal}${percent ? `, ${percent} no mērķa` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `sākums: ${value}${year ? ` (${year}. gads)` : ''}`,
  goal: (value) => `mērķis: ${value}`,
  states: {
    running: ({ deadline }) => `Mērķa sasniegšanas termiņš ir ${deadline}.`,
    missed: ({ deadline }) => `Mērķa datums (${deadline}) ir pagājis, bet mērķis nav sasniegts.`,
    unknown: ({ deadline, asOf }) =>
      `Mērķa datums (${deadline}) ir pagājis. ${asOf ? `Jaunākie dati: ${asOf}` : 'Datiem nav datuma'}; nav zināms, vai mērķis tika sasniegts.`,
  },
  expected: (figure) => `tagad vajadzētu būt ${figure}`,
  asOf: (day) => `Dati: ${day}`,
  source: 'Avots:',
};
