/** Slovenian. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'sl',
  empty: 'Tu še ni podatka.',
  unit: { one: 'delovno mesto', two: 'delovni mesti', few: 'delovna mesta', other: 'delovnih mest' },
  sentence: ({ value, unit, goal, percent }) =>
    goal ? `${value}${unit} od ${goal}${percent ? `, ${percent} cilja` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `začetek: ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `cilj: ${value}`,
  states: {
    running: ({ deadline }) => `Rok za dosego cilja je ${deadline}.`,
    missed: ({ deadline }) => `Rok (${deadline}) je potekel, cilj pa ni bil dosežen.`,
    unknown: ({ deadline, asOf }) =>
      `Rok (${deadline}) je potekel. ${asOf ? `Zadnji podatek je za ${asOf}` : 'Podatek nima datuma'}; ni znano, ali je bil cilj dosežen.`,
  },
  expected: (figure) => `zdaj bi moralo biti ${figure}`,
  asOf: (day) => `Stanje na dan: ${day}`,
  source: 'Vir:',
};
