/** Czech. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { ParticularsWords } from './words.js';

const form = formsOf('cs');

/** The source says a year as its number alone. */
const of = (period: string): string => (/^\d{4}$/.test(period) ? `rok ${period}` : period);

export const words: ParticularsWords = {
  language: 'cs',
  confidential: 'Údaj se nezveřejňuje (důvěrný).',
  missing: 'Údaj chybí.',
  status: {
    provisional: 'Předběžný údaj',
    estimated: 'Odhad',
    forecast: 'Prognóza, zatím ne výsledek',
    unreliable: 'Nejistý údaj',
    revised: 'Revidovaný údaj',
  },
  marks: {
    provisional: 'předběžný údaj',
    estimated: 'odhad',
    forecast: 'prognóza',
    unreliable: 'nejistý údaj',
    revised: 'revidovaný údaj',
    confidential: 'důvěrný údaj',
    missing: 'údaj chybí',
    break: 'nesrovnatelné s dřívějšími údaji',
  },
  break: 'Nesrovnatelné s dřívějšími údaji.',
  newest: (period, isConfidential, latest) =>
    `Údaj za ${of(period)} ${isConfidential ? 'je důvěrný' : 'chybí'}; poslední uvedený údaj je za ${of(latest)}.`,
  quarter: (year, number) => `${String(number)}. čtvrtletí ${year}`,
  half: (year, number) => `${String(number)}. pololetí ${year}`,
  week: (year, number) => `${String(number)}. týden ${year}`,
  within: of,
  figureFor: (period) => `Údaj za ${of(period)}`,
  forecast: (period, figure) => `Prognóza na ${of(period)}: ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? `Do cílového data ${form(days, { one: 'zbývá', few: 'zbývají', many: 'zbývá', other: 'zbývá' })} ${String(days)} ${form(days, { one: 'den', few: 'dny', many: 'dne', other: 'dní' })}.`
        : 'Poslední den na splnění cíle.',
    reached: () => 'Cíl je splněn.',
    'reached-early': ({ deadline }) => `Cíl je splněn předčasně (cílové datum: ${deadline}).`,
    'reached-passed': ({ deadline }) => `Cíl je splněn. Cílové datum (${deadline}) uplynulo.`,
    'reached-late': ({ deadline }) => `Cíl je splněn, ale pozdě (cílové datum: ${deadline}).`,
    'was-reached': ({ deadline }) => `Cíl byl splněn. Cílové datum (${deadline}) uplynulo.`,
    'not-held': ({ deadline }) => `Cíl byl k cílovému datu (${deadline}) splněn, ale už se nedrží.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}, ${percent} cesty dolů od ${start} k cíli: ${goal}.`
      : `${value}${unit}, cíl: nejvýše ${goal}.`,
  lessThan: (percent) => `méně než ${percent}`,
  stale: (days) =>
    days ? `Údaj pochází z doby před ${days} dny a může být neaktuální.` : 'Údaj nemá datum a může být neaktuální.',
};
