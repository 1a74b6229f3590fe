/** Maltese. Not yet reviewed by a native reader. */
import { maltese } from '../plural-rules.js';
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'mt',
  empty: 'Għad m’hawnx ċifra hawn.',
  unit: { one: 'impjieg', two: 'impjiegi', few: 'impjiegi', many: '-il impjieg', other: 'impjieg' },
  plural: maltese,
  sentence: ({ value, unit, goal, goalUnit, percent }) =>
    goal ? `${value} minn ${goal}${goalUnit}${percent ? `, ${percent} tal-mira` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `bidu ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `mira ${value}`,
  states: {
    running: ({ deadline }) => `Skadenza biex tintlaħaq il-mira: ${deadline}.`,
    missed: ({ deadline }) => `L-iskadenza (${deadline}) għaddiet mingħajr ma ntlaħqet il-mira.`,
    unknown: ({ deadline, asOf }) =>
      `L-iskadenza (${deadline}) għaddiet. ${asOf ? `L-aħħar ċifra: ${asOf}` : 'Iċ-ċifra m’għandhiex data'}; mhux magħruf jekk il-mira ntlaħqitx.`,
  },
  expected: (figure) => `mistenni sal-lum: ${figure}`,
  asOf: (day) => `Data taċ-ċifra: ${day}`,
  source: 'Sors:',
};
