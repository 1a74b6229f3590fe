/** Latvian. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { ParticularsWords } from './words.js';

const form = formsOf('lv');

/** The source says a year as its number alone. */
const of = (period: string): string => (/^\d{4}$/.test(period) ? `${period}. gads` : period);

export const words: ParticularsWords = {
  language: 'lv',
  confidential: 'Dati netiek publicēti (konfidenciāli).',
  missing: 'Datu nav.',
  status: {
    provisional: 'Provizoriski dati',
    estimated: 'Aplēse',
    forecast: 'Prognoze, vēl ne rezultāts',
    unreliable: 'Nedroši dati',
    revised: 'Precizēti dati',
  },
  marks: {
    provisional: 'provizoriski dati',
    estimated: 'aplēse',
    forecast: 'prognoze',
    unreliable: 'nedroši dati',
    revised: 'precizēti dati',
    confidential: 'konfidenciāli dati',
    missing: 'datu nav',
    break: 'nav salīdzināmi ar agrākiem datiem',
  },
  break: 'Nav salīdzināmi ar agrākiem datiem.',
  newest: (period, isConfidential, latest) =>
    `${isConfidential ? 'Dati ir konfidenciāli' : 'Datu nav'}: ${of(period)} (jaunākie norādītie dati: ${of(latest)}).`,
  quarter: (year, number) => `${year}. gada ${String(number)}. ceturksnis`,
  half: (year, number) => `${year}. gada ${String(number)}. pusgads`,
  week: (year, number) => `${year}. gada ${String(number)}. nedēļa`,
  within: of,
  figureFor: (period) => `Dati: ${of(period)}`,
  forecast: (period, figure) => `Prognoze (${of(period)}): ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? `Līdz mērķa datumam ${form(days, { zero: 'atlicis', one: 'atlikusi', other: 'atlikušas' })} ${String(days)} ${form(days, { zero: 'dienu', one: 'diena', other: 'dienas' })}.`
        : 'Pēdējā diena mērķa sasniegšanai.',
    reached: () => 'Mērķis ir sasniegts.',
    'reached-early': ({ deadline }) => `Mērķis ir sasniegts pirms laika; mērķa datums ir ${deadline}.`,
    'reached-passed': ({ deadline }) => `Mērķis ir sasniegts. Mērķa datums bija ${deadline}.`,
    'reached-late': ({ deadline }) => `Mērķis ir sasniegts, bet novēloti: mērķa datums bija ${deadline}.`,
    'was-reached': ({ deadline }) => `Mērķis tika sasniegts. Mērķa datums bija ${deadline}.`,
    'not-held': ({ deadline }) => `Mērķis tika sasniegts līdz mērķa datumam (${deadline}), bet vairs netiek noturēts.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}, ${percent} no ceļa lejup no ${start} līdz mērķim: ${goal}.`
      : `${value}${unit}, mērķis: ne vairāk kā ${goal}.`,
  lessThan: (percent) => `mazāk nekā ${percent}`,
  stale: (days) =>
    days ? `Dati var būt novecojuši (vecums dienās: ${days}).` : 'Datiem nav datuma, un tie var būt novecojuši.',
};
