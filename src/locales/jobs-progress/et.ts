/** Estonian. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'et',
  empty: 'Siin veel andmeid ei ole.',
  unit: { one: 'töökoht', other: 'töökohta' },
  sentence: ({ value, unit, goal, percent }) =>
    goal ? `${value}${unit} ${goal}-st${percent ? `, ${percent} eesmärgist` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `algus: ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `eesmärk: ${value}`,
  states: {
    running: ({ deadline }) => `Eesmärgi täitmise tähtpäev on ${deadline}.`,
    missed: ({ deadline }) => `Tähtpäev (${deadline}) on möödas, kuid eesmärk jäi täitmata.`,
    unknown: ({ deadline, asOf }) =>
      `Tähtpäev (${deadline}) on möödas. ${asOf ? `Viimased andmed: ${asOf}` : 'Andmetel ei ole kuupäeva'}; ei ole teada, kas eesmärk täideti.`,
  },
  expected: (figure) => `praeguseks peaks olema ${figure}`,
  asOf: (day) => `Seisuga ${day}`,
  source: 'Allikas:',
};
