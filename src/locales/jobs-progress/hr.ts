/** Croatian. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'hr',
  empty: 'Ovdje još nema podatka.',
  unit: { one: 'radno mjesto', few: 'radna mjesta', other: 'radnih mjesta' },
  sentence: ({ value, unit, goal, percent }) =>
    goal ? `${value}${unit} od ${goal}${percent ? `, ${percent} cilja` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `početak: ${value}${year ? ` (${year}.)` : ''}`,
  goal: (value) => `cilj: ${value}`,
  states: {
    running: ({ deadline }) => `Do ${deadline} treba doseći cilj.`,
    missed: ({ deadline }) => `Ciljni datum (${deadline}) je prošao, a cilj nije dosegnut.`,
    unknown: ({ deadline, asOf }) =>
      `Ciljni datum (${deadline}) je prošao. ${asOf ? `Posljednji je podatak za ${asOf}` : 'Podatak nema datum'}; nije poznato je li cilj dosegnut.`,
  },
  expected: (figure) => `dosad bi trebalo biti ${figure}`,
  asOf: (day) => `Stanje na dan ${day}`,
  source: 'Izvor:',
};
