/** Northern Sami. Not yet reviewed by a native reader. */
import { northernSami } from '../plural-rules.js';
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'se',
  empty: 'Dás ii leat vel lohku.',
  unit: { one: 'bargosadji', other: 'bargosaji' },
  plural: northernSami,
  sentence: ({ value, unit, goal, percent }) =>
    goal ? `${value}${unit}, mihttomearri ${goal}${percent ? ` (${percent} mihttomearis)` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `álgu ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `mihttomearri ${value}`,
  states: {
    running: ({ deadline }) => `Áigemearri olahit mihttomeari: ${deadline}.`,
    missed: ({ deadline }) => `Áigemearri (${deadline}) lea nohkan, ja mihttomearri ii olahuvvon.`,
    unknown: ({ deadline, asOf }) =>
      `Áigemearri (${deadline}) lea nohkan. ${asOf ? `Maŋemus logu beaivi: ${asOf}` : 'Logus ii leat beaivi'}. Ii leat diehtu olahuvvui go mihttomearri.`,
  },
  expected: (figure) => `galggašii dál leat ${figure}`,
  asOf: (day) => `Logu beaivi: ${day}`,
  source: 'Gáldu:',
};
