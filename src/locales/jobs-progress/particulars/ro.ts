/** Romanian. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { ParticularsWords } from './words.js';

const form = formsOf('ro');

const numerals = ['I', 'II', 'III', 'IV'];

export const words: ParticularsWords = {
  language: 'ro',
  confidential: 'Cifra nu este publicată (confidențială).',
  missing: 'Cifra lipsește.',
  status: {
    provisional: 'Cifră provizorie',
    estimated: 'Cifră estimată',
    forecast: 'Prognoză, încă nu un rezultat',
    unreliable: 'Cifră nesigură',
    revised: 'Cifră revizuită',
  },
  marks: {
    provisional: 'provizorie',
    estimated: 'estimată',
    forecast: 'prognoză',
    unreliable: 'nesigură',
    revised: 'revizuită',
    confidential: 'confidențială',
    missing: 'lipsește',
    break: 'necomparabilă cu cifrele anterioare',
  },
  break: 'Nu este comparabilă cu cifrele anterioare.',
  newest: (period, isConfidential, latest) =>
    `Cea mai nouă cifră (${period}) ${isConfidential ? 'este confidențială' : 'lipsește'}; ultima cifră publicată: ${latest}.`,
  quarter: (year, number) => `trimestrul ${numerals[number - 1] ?? ''} ${year}`,
  half: (year, number) => `semestrul ${numerals[number - 1] ?? ''} ${year}`,
  week: (year, number) => `săptămâna ${String(number)} din ${year}`,
  within: (period) => period,
  figureFor: (period) => `Perioada: ${period}`,
  forecast: (period, figure) => `Prognoză (${period}): ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? form(days, {
            one: 'A mai rămas o zi până la termen.',
            few: `Au mai rămas ${String(days)} zile până la termen.`,
            other: `Au mai rămas ${String(days)} de zile până la termen.`,
          })
        : 'Ultima zi pentru a atinge obiectivul.',
    reached: () => 'Obiectivul este atins.',
    'reached-early': ({ deadline }) => `Obiectivul este atins înainte de termen; termenul este ${deadline}.`,
    'reached-passed': ({ deadline }) => `Obiectivul este atins. Termenul a fost ${deadline}.`,
    'reached-late': ({ deadline }) => `Obiectivul este atins, dar cu întârziere: termenul a fost ${deadline}.`,
    'was-reached': ({ deadline }) => `Obiectivul a fost atins. Termenul a fost ${deadline}.`,
    'not-held': ({ deadline }) => `Obiectivul era atins la termen (${deadline}), dar nu se mai menține.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}, adică ${percent} din drumul de la ${start} la obiectivul de ${goal}.`
      : `${value}${unit}, față de un obiectiv de cel mult ${goal}.`,
  lessThan: (percent) => `mai puțin de ${percent}`,
  stale: (days) =>
    days ? `Cifra poate fi depășită; vechimea ei în zile: ${days}.` : 'Cifra nu are dată și poate fi depășită.',
};
