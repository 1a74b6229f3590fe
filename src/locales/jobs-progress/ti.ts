/** Tigrinya. Not yet reviewed by a native reader. */
import { tigrinya } from '../plural-rules.js';
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'ti',
  empty: 'ኣብዚ ገና ቁጽሪ የለን።',
  unit: { one: 'ስራሕ', other: 'ስራሓት' },
  plural: tigrinya,
  sentence: ({ value, unit, goal, goalUnit, percent }) =>
    goal ? `${value} ካብ ${goal}${goalUnit}${percent ? `፣ ${percent} ናይቲ ዕላማ` : ''}።` : `${value}${unit}።`,
  start: (value, year) => `መጀመርታ ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `ዕላማ ${value}`,
  states: {
    running: ({ deadline }) => `ናብቲ ዕላማ ክሳብ ${deadline} ክብጻሕ ኣለዎ።`,
    missed: ({ deadline }) => `ዕለት ዕላማ (${deadline}) ሓሊፉ፣ ናብቲ ዕላማ ግን ኣይተበጽሐን።`,
    unknown: ({ deadline, asOf }) =>
      `ዕለት ዕላማ (${deadline}) ሓሊፉ። ${asOf ? `ናይ መወዳእታ ቁጽሪ ናይ ${asOf} እዩ` : 'እቲ ቁጽሪ ዕለት የብሉን'}፣ ናብቲ ዕላማ ምብጻሕ ግን ኣይተፈልጠን።`,
  },
  expected: (figure) => `ሕጂ ${figure} ክኸውን ነይርዎ`,
  asOf: (day) => `ዕለት ናይቲ ቁጽሪ፦ ${day}`,
  source: 'ምንጪ፦',
};
