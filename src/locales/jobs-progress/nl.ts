/** Dutch. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'nl',
  empty: 'Hier is nog geen cijfer.',
  unit: { one: 'baan', other: 'banen' },
  sentence: ({ value, unit, goal, goalUnit, percent }) =>
    goal ? `${value} van de ${goal}${goalUnit}${percent ? `, ${percent} van het doel` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `begin ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `doel ${value}`,
  states: {
    running: ({ deadline }) => `Het doel moet uiterlijk op ${deadline} zijn bereikt.`,
    missed: ({ deadline }) => `De streefdatum, ${deadline}, is voorbij zonder dat het doel is bereikt.`,
    unknown: ({ deadline, asOf }) =>
      `De streefdatum, ${deadline}, is voorbij. ${asOf ? `Laatste cijfer: ${asOf}` : 'Het cijfer heeft geen datum'}; of het doel is bereikt, is niet bekend.`,
  },
  expected: (figure) => `verwacht tot nu toe: ${figure}`,
  asOf: (day) => `Cijfer van ${day}`,
  source: 'Bron:',
};
