/** Croatian. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { ParticularsWords } from './words.js';

const form = formsOf('hr');

/** The source says a year as its number alone. */
const of = (period: string): string => (/^\d{4}$/.test(period) ? `${period}.` : period);

export const words: ParticularsWords = {
  language: 'hr',
  confidential: 'Podatak se ne objavljuje (povjerljivo).',
  missing: 'Nema podatka.',
  status: {
    provisional: 'Privremeni podatak',
    estimated: 'Procijenjeni podatak',
    forecast: 'Prognoza, još nije ishod',
    unreliable: 'Nepouzdan podatak',
    revised: 'Revidirani podatak',
  },
  marks: {
    provisional: 'privremeni podatak',
    estimated: 'procjena',
    forecast: 'prognoza',
    unreliable: 'nepouzdan podatak',
    revised: 'revidirani podatak',
    confidential: 'povjerljivo',
    missing: 'nema podatka',
    break: 'nije usporedivo s prijašnjim podacima',
  },
  break: 'Nije usporedivo s prijašnjim podacima.',
  newest: (period, isConfidential, latest) =>
    `${isConfidential ? `Podatak za ${of(period)} je povjerljiv` : `Nema podatka za ${of(period)}`} (posljednji navedeni: ${of(latest)}).`,
  quarter: (year, number) => `${String(number)}. tromjesečje ${year}.`,
  half: (year, number) => `${String(number)}. polugodište ${year}.`,
  week: (year, number) => `${String(number)}. tjedan ${year}.`,
  within: of,
  figureFor: (period) => `Podatak za ${of(period)}`,
  forecast: (period, figure) => `Prognoza za ${of(period)}: ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? `Do ciljnog datuma ${form(days, { one: 'preostao je', few: 'preostala su', other: 'preostalo je' })} ${String(days)} ${form(days, { one: 'dan', few: 'dana', other: 'dana' })}.`
        : 'Posljednji dan za ostvarenje cilja.',
    reached: () => 'Cilj je dosegnut.',
    'reached-early': ({ deadline }) => `Cilj je dosegnut prije roka (${deadline}).`,
    'reached-passed': ({ deadline }) => `Cilj je dosegnut. Ciljni datum (${deadline}) je prošao.`,
    'reached-late': ({ deadline }) => `Cilj je dosegnut, ali nakon roka (${deadline}).`,
    'was-reached': ({ deadline }) => `Cilj je bio dosegnut. Ciljni datum (${deadline}) je prošao.`,
    'not-held': ({ deadline }) => `Cilj je bio dosegnut do ciljnog datuma (${deadline}), ali više nije održan.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}, ${percent} puta od ${start} prema dolje do cilja: ${goal}.`
      : `${value}${unit}, cilj: najviše ${goal}.`,
  lessThan: (percent) => `manje od ${percent}`,
  stale: (days) =>
    days ? `Podatak je možda zastario (starost u danima: ${days}).` : 'Podatak nema datum i možda je zastario.',
};
