/** Hungarian. Not yet reviewed by a native reader. */
import type { ParticularsWords } from './words.js';

const numerals = ['I', 'II', 'III', 'IV'];

export const words: ParticularsWords = {
  language: 'hu',
  confidential: 'Az adat nem nyilvános (bizalmas).',
  missing: 'Az adat hiányzik.',
  status: {
    provisional: 'Előzetes adat',
    estimated: 'Becsült adat',
    forecast: 'Előrejelzés, még nem eredmény',
    unreliable: 'Bizonytalan adat',
    revised: 'Javított adat',
  },
  marks: {
    provisional: 'előzetes',
    estimated: 'becsült',
    forecast: 'előrejelzés',
    unreliable: 'bizonytalan',
    revised: 'javított',
    confidential: 'bizalmas',
    missing: 'hiányzik',
    break: 'a korábbi adatokkal nem összevethető',
  },
  break: 'A korábbi adatokkal nem összevethető.',
  newest: (period, isConfidential, latest) =>
    `A legújabb adat (${period}) ${isConfidential ? 'bizalmas' : 'hiányzik'}; az utolsó közzétett adat ideje: ${latest.replace(/\.$/, '')}.`,
  quarter: (year, number) => `${year}. ${numerals[number - 1] ?? ''}. negyedév`,
  half: (year, number) => `${year}. ${numerals[number - 1] ?? ''}. félév`,
  week: (year, number) => `${year}. ${String(number)}. hét`,
  within: (period) => period,
  figureFor: (period) => `Időszak: ${period}`,
  forecast: (period, figure) => `Előrejelzés (${period}): ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days ? `Még ${String(days)} nap van a határidőig.` : 'Ez a cél elérésének utolsó napja.',
    reached: () => 'A cél teljesült.',
    'reached-early': ({ deadline }) => `A cél idő előtt teljesült; határidő: ${deadline}`,
    'reached-passed': ({ deadline }) => `A cél teljesült. A határidő ez volt: ${deadline}`,
    'reached-late': ({ deadline }) => `A cél teljesült, de késve; a határidő ez volt: ${deadline}`,
    'was-reached': ({ deadline }) => `A célt elértük. A határidő ez volt: ${deadline}`,
    'not-held': ({ deadline }) => `A cél a határidőre (${deadline}) teljesült, de már nem áll fenn.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit} – kezdet: ${start}, cél: ${goal}, az út megtett része: ${percent}.`
      : `${value}${unit} – a cél legfeljebb ${goal}.`,
  lessThan: (percent) => `kevesebb mint ${percent}`,
  stale: (days) =>
    days
      ? `Az adat ${days} napos, és lehet, hogy már elavult.`
      : 'Az adatnak nincs dátuma, és lehet, hogy már elavult.',
};
