/** Lithuanian. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { ParticularsWords } from './words.js';

const form = formsOf('lt');

const roman = ['I', 'II', 'III', 'IV'];

/** The source says a year as its number alone. */
const of = (period: string): string => (/^\d{4}$/.test(period) ? `${period} m.` : period);

export const words: ParticularsWords = {
  language: 'lt',
  confidential: 'Duomenys neskelbiami (konfidencialūs).',
  missing: 'Duomenų nėra.',
  status: {
    provisional: 'Išankstiniai duomenys',
    estimated: 'Įvertis',
    forecast: 'Prognozė, dar ne rezultatas',
    unreliable: 'Nepatikimi duomenys',
    revised: 'Patikslinti duomenys',
  },
  marks: {
    provisional: 'išankstiniai duomenys',
    estimated: 'įvertis',
    forecast: 'prognozė',
    unreliable: 'nepatikimi duomenys',
    revised: 'patikslinti duomenys',
    confidential: 'konfidencialūs duomenys',
    missing: 'duomenų nėra',
    break: 'nepalyginami su ankstesniais duomenimis',
  },
  break: 'Nepalyginami su ankstesniais duomenimis.',
  newest: (period, isConfidential, latest) =>
    `${isConfidential ? 'Duomenys konfidencialūs' : 'Duomenų nėra'}: ${of(period)} (naujausi pateikti duomenys: ${of(latest)}).`,
  quarter: (year, number) => `${year} m. ${roman[number - 1] ?? ''} ketvirtis`,
  half: (year, number) => `${year} m. ${roman[number - 1] ?? ''} pusmetis`,
  week: (year, number) => `${year} m. ${String(number)} savaitė`,
  within: of,
  figureFor: (period) => `Duomenys: ${of(period)}`,
  forecast: (period, figure) => `Prognozė (${of(period)}): ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? `Iki tikslo datos liko ${String(days)} ${form(days, { one: 'diena', few: 'dienos', many: 'dienos', other: 'dienų' })}.`
        : 'Paskutinė diena tikslui pasiekti.',
    reached: () => 'Tikslas pasiektas.',
    'reached-early': ({ deadline }) => `Tikslas pasiektas anksčiau laiko (tikslo data: ${deadline}).`,
    'reached-passed': ({ deadline }) => `Tikslas pasiektas. Tikslo data (${deadline}) praėjo.`,
    'reached-late': ({ deadline }) => `Tikslas pasiektas, bet pavėluotai (tikslo data: ${deadline}).`,
    'was-reached': ({ deadline }) => `Tikslas buvo pasiektas. Tikslo data (${deadline}) praėjo.`,
    'not-held': ({ deadline }) => `Iki tikslo datos (${deadline}) tikslas buvo pasiektas, bet dabar nebeišlaikomas.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}, ${percent} kelio žemyn nuo ${start} iki tikslo: ${goal}.`
      : `${value}${unit}, tikslas: ne daugiau kaip ${goal}.`,
  lessThan: (percent) => `mažiau nei ${percent}`,
  stale: (days) =>
    days ? `Duomenys ${days} d. senumo ir gali būti pasenę.` : 'Duomenys be datos ir gali būti pasenę.',
};
