/** Icelandic. Not yet reviewed by a native reader. */
import { icelandic } from '../plural-rules.js';
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'is',
  empty: 'Hér er engin tala enn.',
  unit: { one: 'starf', other: 'störf' },
  plural: icelandic,
  sentence: ({ value, unit, goal, percent }) =>
    goal ? `${value}${unit} af ${goal}${percent ? `, ${percent} af markmiðinu` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `upphaf ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `markmið ${value}`,
  states: {
    running: ({ deadline }) => `Stefnt er að því að ná markmiðinu í síðasta lagi ${deadline}.`,
    missed: ({ deadline }) => `Markdagurinn, ${deadline}, er liðinn án þess að markmiðið næðist.`,
    unknown: ({ deadline, asOf }) =>
      `Markdagurinn, ${deadline}, er liðinn. ${asOf ? `Nýjasta talan: ${asOf}` : 'Talan er ódagsett'}; ekki er vitað hvort markmiðið náðist.`,
  },
  expected: (figure) => `ætti nú að vera ${figure}`,
  asOf: (day) => `Staðan ${day}`,
  source: 'Heimild:',
};
