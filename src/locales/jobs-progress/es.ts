/** Spanish. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'es',
  empty: 'Aquí todavía no hay ningún dato.',
  unit: { one: 'empleo', many: 'de empleos', other: 'empleos' },
  sentence: ({ value, unit, goal, goalUnit, percent }) =>
    goal ? `${value} de ${goal}${goalUnit}${percent ? `, ${percent} del objetivo` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `inicio ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `objetivo ${value}`,
  states: {
    running: ({ deadline }) => `El objetivo debe alcanzarse a más tardar el ${deadline}.`,
    missed: ({ deadline }) => `La fecha límite, ${deadline}, ha pasado sin que se alcanzara el objetivo.`,
    unknown: ({ deadline, asOf }) =>
      `La fecha límite, ${deadline}, ha pasado. ${asOf ? `Último dato: ${asOf}` : 'El dato no tiene fecha'}; no se sabe si se alcanzó el objetivo.`,
  },
  expected: (figure) => `previsto a día de hoy: ${figure}`,
  asOf: (day) => `Dato del ${day}`,
  source: 'Fuente:',
};
