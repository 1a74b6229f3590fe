import type { ParticularsWords } from './words.js';

const ordinals = ['first', 'second', 'third', 'fourth'];

/** "the third quarter of 2025", "August 2026" */
const of = (period: string): string =>
  /^(first|second|third|fourth) (quarter|half) /.test(period) ? `the ${period}` : period;

export const words: ParticularsWords = {
  language: 'en',
  confidential: 'The figure is not published (confidential).',
  missing: 'The figure is missing.',
  status: {
    provisional: 'Provisional figure',
    estimated: 'Estimated figure',
    forecast: 'A forecast: not yet an outcome',
    unreliable: 'Uncertain figure',
    revised: 'Revised figure',
  },
  marks: {
    provisional: 'provisional',
    estimated: 'estimated',
    forecast: 'forecast',
    unreliable: 'uncertain',
    revised: 'revised',
    confidential: 'confidential',
    missing: 'missing',
    break: 'not comparable with earlier figures',
  },
  break: 'Not comparable with earlier figures.',
  newest: (period, isConfidential, latest) =>
    `The figure for ${of(period)} is ${isConfidential ? 'confidential' : 'missing'}; the latest available figure is for ${of(latest)}.`,
  quarter: (year, number) => `${ordinals[number - 1] ?? ''} quarter of ${year}`,
  half: (year, number) => `${ordinals[number - 1] ?? ''} half of ${year}`,
  week: (year, number) => `week ${String(number)} of ${year}`,
  within: of,
  figureFor: (period) => `Figure for ${of(period)}`,
  forecast: (period, figure) => `Forecast for ${of(period)}: ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days ? `${days} ${days === 1 ? 'day' : 'days'} left until the target date.` : 'Last day to reach the goal.',
    reached: () => 'The goal is reached.',
    'reached-early': ({ deadline }) => `The goal is reached ahead of time; the target date is ${deadline}.`,
    'reached-passed': ({ deadline }) => `The goal is reached. The target date was ${deadline}.`,
    'reached-late': ({ deadline }) => `The goal is reached, but late: the target date was ${deadline}.`,
    'was-reached': ({ deadline }) => `The goal was reached. The target date was ${deadline}.`,
    'not-held': ({ deadline }) => `The goal was reached by the target date, ${deadline}, and is no longer held.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit ? `${unit},` : ' is'} ${percent} of the way from ${start} down to the goal, ${goal}.`
      : `${value}${unit} against a goal of at most ${goal}.`,
  lessThan: (percent) => `less than ${percent}`,
  stale: (days) =>
    days ? `The figure is ${days} days old and may be out of date.` : 'The figure has no date and may be out of date.',
};
