/** Czech. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'cs',
  empty: 'Zatím tu není žádný údaj.',
  unit: { one: 'pracovní místo', few: 'pracovní místa', many: 'pracovního místa', other: 'pracovních míst' },
  sentence: ({ value, unit, goal, percent }) =>
    goal ? `${value}${unit} z plánovaných ${goal}${percent ? `, ${percent} cíle` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `začátek: ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `cíl: ${value}`,
  states: {
    running: ({ deadline }) => `Cíl má být splněn do ${deadline}.`,
    missed: ({ deadline }) => `Cílové datum (${deadline}) uplynulo a cíl nebyl splněn.`,
    unknown: ({ deadline, asOf }) =>
      `Cílové datum (${deadline}) uplynulo. ${asOf ? `Poslední údaj je za ${asOf}` : 'Údaj nemá datum'}; není známo, zda byl cíl splněn.`,
  },
  expected: (figure) => `teď by mělo být ${figure}`,
  asOf: (day) => `Stav ke dni ${day}`,
  source: 'Zdroj:',
};
