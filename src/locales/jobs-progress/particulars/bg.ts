/** Bulgarian. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { ParticularsWords } from './words.js';

const form = formsOf('bg');

const ordinals = ['първо', 'второ', 'трето', 'четвърто'];

/** The source says a year as its number alone. */
const of = (period: string): string => (/^\d{4}$/.test(period) ? `${period} г.` : period);

export const words: ParticularsWords = {
  language: 'bg',
  confidential: 'Данните не се публикуват (поверителни).',
  missing: 'Няма данни.',
  status: {
    provisional: 'Предварителни данни',
    estimated: 'Оценка',
    forecast: 'Прогноза, още не е резултат',
    unreliable: 'Несигурни данни',
    revised: 'Ревизирани данни',
  },
  marks: {
    provisional: 'предварителни данни',
    estimated: 'оценка',
    forecast: 'прогноза',
    unreliable: 'несигурни данни',
    revised: 'ревизирани данни',
    confidential: 'поверителни данни',
    missing: 'няма данни',
    break: 'несравними с предишните данни',
  },
  break: 'Несравними с предишните данни.',
  newest: (period, isConfidential, latest) =>
    `${isConfidential ? `Данните за ${of(period)} са поверителни` : `Няма данни за ${of(period)}`} (последните посочени са за ${of(latest)}).`,
  quarter: (year, number) => `${ordinals[number - 1] ?? ''} тримесечие на ${year} г.`,
  half: (year, number) => `${ordinals[number - 1] ?? ''} полугодие на ${year} г.`,
  week: (year, number) => `седмица ${String(number)} на ${year} г.`,
  within: of,
  figureFor: (period) => `Данни за ${of(period)}`,
  forecast: (period, figure) => `Прогноза за ${of(period)}: ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? `До крайния срок ${form(days, { one: 'остава', other: 'остават' })} ${String(days)} ${form(days, { one: 'ден', other: 'дни' })}.`
        : 'Последен ден за постигане на целта.',
    reached: () => 'Целта е постигната.',
    'reached-early': ({ deadline }) => `Целта е постигната предсрочно (краен срок: ${deadline}).`,
    'reached-passed': ({ deadline }) => `Целта е постигната. Крайният срок (${deadline}) мина.`,
    'reached-late': ({ deadline }) => `Целта е постигната, но със закъснение (краен срок: ${deadline}).`,
    'was-reached': ({ deadline }) => `Целта беше постигната. Крайният срок (${deadline}) мина.`,
    'not-held': ({ deadline }) => `Целта беше постигната до крайния срок (${deadline}), но вече не се поддържа.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}, ${percent} от пътя от ${start} надолу до целта: ${goal}.`
      : `${value}${unit}, цел: най-много ${goal}.`,
  lessThan: (percent) => `по-малко от ${percent}`,
  stale: (days) =>
    days ? `Данните са отпреди ${days} дни и може да са остарели.` : 'Данните нямат дата и може да са остарели.',
};
