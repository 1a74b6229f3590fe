/** Slovak. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'sk',
  empty: 'Zatiaľ tu nie je žiadny údaj.',
  unit: { one: 'pracovné miesto', few: 'pracovné miesta', many: 'pracovného miesta', other: 'pracovných miest' },
  sentence: ({ value, unit, goal, percent }) =>
    goal ? `${value}${unit} z plánovaných ${goal}${percent ? `, ${percent} cieľa` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `začiatok: ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `cieľ: ${value}`,
  states: {
    running: ({ deadline }) => `Cieľ má byť splnený do ${deadline}.`,
    missed: ({ deadline }) => `Cieľový dátum (${deadline}) uplynul a cieľ nebol splnený.`,
    unknown: ({ deadline, asOf }) =>
      `Cieľový dátum (${deadline}) uplynul. ${asOf ? `Posledný údaj je za ${asOf}` : 'Údaj nemá dátum'}; nie je známe, či bol cieľ splnený.`,
  },
  expected: (figure) => `teraz by malo byť ${figure}`,
  asOf: (day) => `Stav ku dňu ${day}`,
  source: 'Zdroj:',
};
