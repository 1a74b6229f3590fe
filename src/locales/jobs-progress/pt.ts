/** Portuguese. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'pt',
  empty: 'Ainda não há aqui nenhum valor.',
  unit: { one: 'emprego', many: 'de empregos', other: 'empregos' },
  sentence: ({ value, unit, goal, goalUnit, percent }) =>
    goal ? `${value} de ${goal}${goalUnit}${percent ? `, ${percent} do objetivo` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `início ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `objetivo ${value}`,
  states: {
    running: ({ deadline }) => `O objetivo deve ser alcançado até ${deadline}.`,
    missed: ({ deadline }) => `A data-limite, ${deadline}, passou sem que o objetivo fosse alcançado.`,
    unknown: ({ deadline, asOf }) =>
      `A data-limite, ${deadline}, passou. ${asOf ? `Último valor: ${asOf}` : 'O valor não tem data'}; não se sabe se o objetivo foi alcançado.`,
  },
  expected: (figure) => `previsto até hoje: ${figure}`,
  asOf: (day) => `Valor de ${day}`,
  source: 'Fonte:',
};
