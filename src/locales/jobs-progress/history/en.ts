import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'en',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `From ${from} (${fromDay}) to ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? 'more' : 'fewer'}` : 'unchanged'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `${perMonth}${isFalling ? ' fewer' : ''} a month on average, from ${String(points)} published figures ${from === to ? from : `${from}–${to}`}.`,
  below: (figure, isFalling) => (isFalling ? `at most ${figure}` : `fewer than ${figure}`),
  needed: (perMonth, isFalling) =>
    `To reach the goal in time it takes ${perMonth}${isFalling ? ' fewer' : ''} a month.`,
  years: (from, to) =>
    to === undefined
      ? `At this pace: ${String(from)} at the earliest.`
      : `At this pace: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'target date',
  begins: (value) => `The scale begins at ${value}, not at zero.`,
  walk: 'Walk through the figures',
  table: 'All figures',
  date: 'Date',
  period: 'Period',
  figure: 'Number',
  download: 'Download as CSV',
};
