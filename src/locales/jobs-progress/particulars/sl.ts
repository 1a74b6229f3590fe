/** Slovenian. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { ParticularsWords } from './words.js';

const form = formsOf('sl');

/** The source says a year as its number alone. */
const of = (period: string): string => (/^\d{4}$/.test(period) ? `leto ${period}` : period);

export const words: ParticularsWords = {
  language: 'sl',
  confidential: 'Podatek ni objavljen (zaupno).',
  missing: 'Ni podatka.',
  status: {
    provisional: 'Začasen podatek',
    estimated: 'Ocenjen podatek',
    forecast: 'Napoved, ne še izid',
    unreliable: 'Nezanesljiv podatek',
    revised: 'Popravljen podatek',
  },
  marks: {
    provisional: 'začasen podatek',
    estimated: 'ocenjen podatek',
    forecast: 'napoved',
    unreliable: 'nezanesljiv podatek',
    revised: 'popravljen podatek',
    confidential: 'zaupno',
    missing: 'ni podatka',
    break: 'ni primerljivo s prejšnjimi podatki',
  },
  break: 'Ni primerljivo s prejšnjimi podatki.',
  newest: (period, isConfidential, latest) =>
    `${isConfidential ? `Podatek za ${of(period)} je zaupen` : `Podatka za ${of(period)} ni`}; zadnji navedeni podatek je za ${of(latest)}.`,
  quarter: (year, number) => `${String(number)}. četrtletje ${year}`,
  half: (year, number) => `${String(number)}. polletje ${year}`,
  week: (year, number) => `${String(number)}. teden ${year}`,
  within: of,
  figureFor: (period) => `Podatek za ${of(period)}`,
  forecast: (period, figure) => `Napoved za ${of(period)}: ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? `Do roka ${form(days, { one: 'je', two: 'sta', few: 'so', other: 'je' })} še ${String(days)} ${form(days, { one: 'dan', two: 'dneva', few: 'dnevi', other: 'dni' })}.`
        : 'Zadnji dan za dosego cilja.',
    reached: () => 'Cilj je dosežen.',
    'reached-early': ({ deadline }) => `Cilj je dosežen predčasno; rok je ${deadline}.`,
    'reached-passed': ({ deadline }) => `Cilj je dosežen. Rok je bil ${deadline}.`,
    'reached-late': ({ deadline }) => `Cilj je dosežen, vendar prepozno: rok je bil ${deadline}.`,
    'was-reached': ({ deadline }) => `Cilj je bil dosežen. Rok je bil ${deadline}.`,
    'not-held': ({ deadline }) => `Cilj je bil dosežen do roka (${deadline}), vendar zdaj ni več izpolnjen.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}, ${percent} poti navzdol od ${start} do cilja: ${goal}.`
      : `${value}${unit}, cilj: največ ${goal}.`,
  lessThan: (percent) => `manj kot ${percent}`,
  stale: (days) =>
    days ? `Podatek izpred ${days} dni je morda zastarel.` : 'Podatek nima datuma in je morda zastarel.',
};
