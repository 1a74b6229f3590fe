/** Hungarian. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'hu',
  empty: 'Itt még nincs adat.',
  unit: { one: 'munkahely', other: 'munkahely' },
  sentence: ({ value, unit, goal, percent }) =>
    goal ? `${value}${unit} – a cél ${goal}${percent ? `, eddig ${percent} teljesült` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `kezdet: ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `cél: ${value}`,
  states: {
    running: ({ deadline }) => `A cél elérésének határideje: ${deadline}`,
    missed: ({ deadline }) => `A határidő (${deadline}) lejárt, de a cél nem teljesült.`,
    unknown: ({ deadline, asOf }) =>
      `A határidő (${deadline}) lejárt. ${asOf ? `A legutóbbi adat ideje: ${asOf}` : 'Az adatnak nincs dátuma'}; nem tudni, hogy a cél teljesült-e.`,
  },
  expected: (figure) => `mostanra várt érték: ${figure}`,
  asOf: (day) => `Az adat napja: ${day}`,
  source: 'Forrás:',
};
