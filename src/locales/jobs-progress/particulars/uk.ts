/** Ukrainian. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { ParticularsWords } from './words.js';

const form = formsOf('uk');

const roman = ['I', 'II', 'III', 'IV'];

/** The source says a year as its number alone. */
const of = (period: string): string => (/^\d{4}$/.test(period) ? `${period} рік` : period);

export const words: ParticularsWords = {
  language: 'uk',
  confidential: 'Дані не публікують (конфіденційно).',
  missing: 'Даних немає.',
  status: {
    provisional: 'Попередні дані',
    estimated: 'Оцінка',
    forecast: 'Прогноз, ще не результат',
    unreliable: 'Ненадійні дані',
    revised: 'Переглянуті дані',
  },
  marks: {
    provisional: 'попередні дані',
    estimated: 'оцінка',
    forecast: 'прогноз',
    unreliable: 'ненадійні дані',
    revised: 'переглянуті дані',
    confidential: 'конфіденційно',
    missing: 'даних немає',
    break: 'не можна порівнювати з попередніми даними',
  },
  break: 'Не можна порівнювати з попередніми даними.',
  newest: (period, isConfidential, latest) =>
    `${isConfidential ? `Дані за ${of(period)} конфіденційні` : `Даних за ${of(period)} немає`} (останні наведені дані: ${of(latest)}).`,
  quarter: (year, number) => `${roman[number - 1] ?? ''} квартал ${year} р.`,
  half: (year, number) => `${roman[number - 1] ?? ''} півріччя ${year} р.`,
  week: (year, number) => `${String(number)}-й тиждень ${year} р.`,
  within: of,
  figureFor: (period) => `Дані за ${of(period)}`,
  forecast: (period, figure) => `Прогноз на ${of(period)}: ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? `До цільової дати ${form(days, { one: 'залишився', few: 'залишилися', many: 'залишилося', other: 'залишилося' })} ${String(days)} ${form(days, { one: 'день', few: 'дні', many: 'днів', other: 'дня' })}.`
        : 'Останній день, щоб досягти мети.',
    reached: () => 'Мети досягнуто.',
    'reached-early': ({ deadline }) => `Мети досягнуто достроково (цільова дата: ${deadline}).`,
    'reached-passed': ({ deadline }) => `Мети досягнуто. Цільова дата (${deadline}) минула.`,
    'reached-late': ({ deadline }) => `Мети досягнуто, але із запізненням (цільова дата: ${deadline}).`,
    'was-reached': ({ deadline }) => `Мети було досягнуто. Цільова дата (${deadline}) минула.`,
    'not-held': ({ deadline }) =>
      `Мети було досягнуто до цільової дати (${deadline}), але тепер показник їй уже не відповідає.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}, ${percent} шляху вниз від ${start} до мети: ${goal}.`
      : `${value}${unit}, мета: щонайбільше ${goal}.`,
  lessThan: (percent) => `менше ніж ${percent}`,
  stale: (days) =>
    days ? `Дані можуть бути застарілими (давність у днях: ${days}).` : 'Дані не мають дати й можуть бути застарілими.',
};
