/** Italian. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'it',
  empty: 'Qui non c’è ancora nessun dato.',
  unit: { one: 'posto di lavoro', many: 'di posti di lavoro', other: 'posti di lavoro' },
  sentence: ({ value, unit, goal, goalUnit, percent }) =>
    goal ? `${value} su ${goal}${goalUnit}${percent ? `, ${percent} dell’obiettivo` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `inizio ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `obiettivo ${value}`,
  states: {
    running: ({ deadline }) => `Scadenza per raggiungere l’obiettivo: ${deadline}.`,
    missed: ({ deadline }) => `La scadenza (${deadline}) è passata senza che l’obiettivo fosse raggiunto.`,
    unknown: ({ deadline, asOf }) =>
      `La scadenza (${deadline}) è passata. ${asOf ? `Ultimo dato: ${asOf}` : 'Il dato non ha una data'}; non si sa se l’obiettivo sia stato raggiunto.`,
  },
  expected: (figure) => `previsto a oggi: ${figure}`,
  asOf: (day) => `Ultimo aggiornamento: ${day}`,
  source: 'Fonte:',
};
