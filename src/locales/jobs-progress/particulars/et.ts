/** Estonian. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { ParticularsWords } from './words.js';

const form = formsOf('et');

const roman = ['I', 'II', 'III', 'IV'];

/** The source says a year as its number alone. */
const of = (period: string): string => (/^\d{4}$/.test(period) ? `${period}. aasta` : period);

export const words: ParticularsWords = {
  language: 'et',
  confidential: 'Andmeid ei avaldata (konfidentsiaalne).',
  missing: 'Andmed puuduvad.',
  status: {
    provisional: 'Esialgsed andmed',
    estimated: 'Hinnang',
    forecast: 'Prognoos, mitte veel tulemus',
    unreliable: 'Ebakindlad andmed',
    revised: 'Parandatud andmed',
  },
  marks: {
    provisional: 'esialgsed andmed',
    estimated: 'hinnang',
    forecast: 'prognoos',
    unreliable: 'ebakindlad andmed',
    revised: 'parandatud andmed',
    confidential: 'konfidentsiaalne',
    missing: 'andmed puuduvad',
    break: 'ei ole võrreldav varasemate andmetega',
  },
  break: 'Ei ole võrreldav varasemate andmetega.',
  newest: (period, isConfidential, latest) =>
    `${isConfidential ? 'Andmed on konfidentsiaalsed' : 'Andmed puuduvad'}: ${of(period)} (viimased esitatud andmed: ${of(latest)}).`,
  quarter: (year, number) => `${year}. aasta ${roman[number - 1] ?? ''} kvartal`,
  half: (year, number) => `${year}. aasta ${roman[number - 1] ?? ''} poolaasta`,
  week: (year, number) => `${year}. aasta ${String(number)}. nädal`,
  within: of,
  figureFor: (period) => `Andmed: ${of(period)}`,
  forecast: (period, figure) => `Prognoos (${of(period)}): ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? `Tähtpäevani on jäänud ${String(days)} ${form(days, { one: 'päev', other: 'päeva' })}.`
        : 'Viimane päev eesmärgi täitmiseks.',
    reached: () => 'Eesmärk on täidetud.',
    'reached-early': ({ deadline }) => `Eesmärk on täidetud enne tähtaega; tähtpäev on ${deadline}.`,
    'reached-passed': ({ deadline }) => `Eesmärk on täidetud. Tähtpäev oli ${deadline}.`,
    'reached-late': ({ deadline }) => `Eesmärk on täidetud, kuid hilinenult: tähtpäev oli ${deadline}.`,
    'was-reached': ({ deadline }) => `Eesmärk täideti. Tähtpäev oli ${deadline}.`,
    'not-held': ({ deadline }) => `Eesmärk täideti tähtpäevaks (${deadline}), kuid enam see ei püsi.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}, ${percent} teest alla algusest (${start}) eesmärgini (${goal}).`
      : `${value}${unit}, eesmärk: kõige rohkem ${goal}.`,
  lessThan: (percent) => `vähem kui ${percent}`,
  stale: (days) =>
    days
      ? `Andmed on ${days} päeva vanad ja võivad olla aegunud.`
      : 'Andmetel ei ole kuupäeva ja need võivad olla aegunud.',
};
