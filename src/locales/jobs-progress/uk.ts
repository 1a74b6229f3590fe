/** Ukrainian. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'uk',
  empty: 'Даних тут ще немає.',
  unit: { one: 'робоче місце', few: 'робочі місця', many: 'робочих місць', other: 'робочого місця' },
  sentence: ({ value, unit, goal, percent }) =>
    goal ? `${value}${unit} із ${goal}${percent ? `, ${percent} від мети` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `початок: ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `мета: ${value}`,
  states: {
    running: ({ deadline }) => `До ${deadline} має бути досягнуто мети.`,
    missed: ({ deadline }) => `Цільова дата (${deadline}) минула, а мети не досягнуто.`,
    unknown: ({ deadline, asOf }) =>
      `Цільова дата (${deadline}) минула. ${asOf ? `Останні дані — за ${asOf}` : 'Дані не мають дати'}; чи досягнуто мети, невідомо.`,
  },
  expected: (figure) => `зараз мало б бути ${figure}`,
  asOf: (day) => `Станом на ${day}`,
  source: 'Джерело:',
};
