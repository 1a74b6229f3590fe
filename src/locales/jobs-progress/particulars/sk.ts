/** Slovak. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { ParticularsWords } from './words.js';

const form = formsOf('sk');

/** The source says a year as its number alone. */
const of = (period: string): string => (/^\d{4}$/.test(period) ? `rok ${period}` : period);

export const words: ParticularsWords = {
  language: 'sk',
  confidential: 'Údaj sa nezverejňuje (dôverný).',
  missing: 'Údaj chýba.',
  status: {
    provisional: 'Predbežný údaj',
    estimated: 'Odhad',
    forecast: 'Prognóza, zatiaľ nie výsledok',
    unreliable: 'Neistý údaj',
    revised: 'Revidovaný údaj',
  },
  marks: {
    provisional: 'predbežný údaj',
    estimated: 'odhad',
    forecast: 'prognóza',
    unreliable: 'neistý údaj',
    revised: 'revidovaný údaj',
    confidential: 'dôverný údaj',
    missing: 'údaj chýba',
    break: 'neporovnateľné so staršími údajmi',
  },
  break: 'Neporovnateľné so staršími údajmi.',
  newest: (period, isConfidential, latest) =>
    `Údaj za ${of(period)} ${isConfidential ? 'je dôverný' : 'chýba'}; posledný uvedený údaj je za ${of(latest)}.`,
  quarter: (year, number) => `${String(number)}. štvrťrok ${year}`,
  half: (year, number) => `${String(number)}. polrok ${year}`,
  week: (year, number) => `${String(number)}. týždeň ${year}`,
  within: of,
  figureFor: (period) => `Údaj za ${of(period)}`,
  forecast: (period, figure) => `Prognóza na ${of(period)}: ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? `Do cieľového dátumu ${form(days, { one: 'zostáva', few: 'zostávajú', many: 'zostáva', other: 'zostáva' })} ${String(days)} ${form(days, { one: 'deň', few: 'dni', many: 'dňa', other: 'dní' })}.`
        : 'Posledný deň na splnenie cieľa.',
    reached: () => 'Cieľ je splnený.',
    'reached-early': ({ deadline }) => `Cieľ je splnený predčasne (cieľový dátum: ${deadline}).`,
    'reached-passed': ({ deadline }) => `Cieľ je splnený. Cieľový dátum (${deadline}) uplynul.`,
    'reached-late': ({ deadline }) => `Cieľ je splnený, ale neskoro (cieľový dátum: ${deadline}).`,
    'was-reached': ({ deadline }) => `Cieľ bol splnený. Cieľový dátum (${deadline}) uplynul.`,
    'not-held': ({ deadline }) => `Cieľ bol k cieľovému dátumu (${deadline}) splnený, ale už sa nedrží.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}, ${percent} cesty nadol od ${start} k cieľu: ${goal}.`
      : `${value}${unit}, cieľ: najviac ${goal}.`,
  lessThan: (percent) => `menej než ${percent}`,
  stale: (days) => (days ? `Údaj spred ${days} dní môže byť neaktuálny.` : 'Údaj nemá dátum a môže byť neaktuálny.'),
};
