/** Polish. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { ParticularsWords } from './words.js';

const form = formsOf('pl');

const roman = ['I', 'II', 'III', 'IV'];

/** The source says a year as its number alone. */
const of = (period: string): string => (/^\d{4}$/.test(period) ? `${period} rok` : period);

export const words: ParticularsWords = {
  language: 'pl',
  confidential: 'Dane nie są publikowane (poufne).',
  missing: 'Brak danych.',
  status: {
    provisional: 'Dane wstępne',
    estimated: 'Dane szacunkowe',
    forecast: 'Prognoza, jeszcze nie wynik',
    unreliable: 'Dane niepewne',
    revised: 'Dane skorygowane',
  },
  marks: {
    provisional: 'dane wstępne',
    estimated: 'dane szacunkowe',
    forecast: 'prognoza',
    unreliable: 'dane niepewne',
    revised: 'dane skorygowane',
    confidential: 'dane poufne',
    missing: 'brak danych',
    break: 'nieporównywalne z wcześniejszymi danymi',
  },
  break: 'Nieporównywalne z wcześniejszymi danymi.',
  newest: (period, isConfidential, latest) =>
    `${isConfidential ? `Dane za ${of(period)} są poufne` : `Brak danych za ${of(period)}`}; najnowsze podane dane są za ${of(latest)}.`,
  quarter: (year, number) => `${roman[number - 1] ?? ''} kwartał ${year}`,
  half: (year, number) => `${roman[number - 1] ?? ''} półrocze ${year}`,
  week: (year, number) => `${String(number)}. tydzień ${year}`,
  within: of,
  figureFor: (period) => `Dane za ${of(period)}`,
  forecast: (period, figure) => `Prognoza na ${of(period)}: ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? `Do terminu ${form(days, { one: 'pozostał', few: 'pozostały', many: 'pozostało', other: 'pozostało' })} ${String(days)} ${form(days, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' })}.`
        : 'Ostatni dzień na osiągnięcie celu.',
    reached: () => 'Cel jest osiągnięty.',
    'reached-early': ({ deadline }) => `Cel jest osiągnięty przed czasem; termin: ${deadline}.`,
    'reached-passed': ({ deadline }) => `Cel jest osiągnięty. Termin minął ${deadline}.`,
    'reached-late': ({ deadline }) => `Cel jest osiągnięty, ale z opóźnieniem: termin minął ${deadline}.`,
    'was-reached': ({ deadline }) => `Cel został osiągnięty. Termin minął ${deadline}.`,
    'not-held': ({ deadline }) => `Cel został osiągnięty w terminie (${deadline}), ale już nie jest utrzymany.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}, ${percent} drogi w dół od ${start} do celu: ${goal}.`
      : `${value}${unit}, cel: najwyżej ${goal}.`,
  lessThan: (percent) => `mniej niż ${percent}`,
  stale: (days) =>
    days ? `Dane sprzed ${days} dni mogą być nieaktualne.` : 'Dane nie mają daty i mogą być nieaktualne.',
};
