/** French. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'fr',
  empty: 'Aucun chiffre ici pour le moment.',
  unit: { one: 'emploi', many: 'd’emplois', other: 'emplois' },
  sentence: ({ value, unit, goal, goalUnit, percent }) =>
    goal ? `${value} sur ${goal}${goalUnit}${percent ? `, soit ${percent} de l’objectif` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `départ ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `objectif ${value}`,
  states: {
    running: ({ deadline }) => `L’objectif doit être atteint au plus tard le ${deadline}.`,
    missed: ({ deadline }) => `L’échéance du ${deadline} est passée sans que l’objectif soit atteint.`,
    unknown: ({ deadline, asOf }) =>
      `L’échéance du ${deadline} est passée. ${asOf ? `Dernier chiffre connu\u00a0: ${asOf}` : 'Le chiffre n’est pas daté'}\u202f; on ne sait pas si l’objectif a été atteint.`,
  },
  expected: (figure) => `attendu à ce jour\u00a0: ${figure}`,
  asOf: (day) => `Chiffre du ${day}`,
  source: 'Source\u00a0:',
};
