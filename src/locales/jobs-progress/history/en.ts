import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'en',
  trend: ({ from, fromDay, to, toDay, change, direction, isRate }) =>
    `From ${from} (${fromDay}) to ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? (isRate ? 'higher' : 'more') : isRate ? 'lower' : 'fewer'}` : 'unchanged'}.`,
  pace: (perMonth, points, from, to, isFalling, isRate) =>
    `${perMonth}${isFalling ? (isRate ? ' lower' : ' fewer') : ''} a month on average, from ${String(points)} published figures ${from === to ? from : `${from}–${to}`}.`,
  below: (figure, isFalling, isRate) =>
    isFalling ? `At most ${figure}` : `${isRate ? 'Less' : 'Fewer'} than ${figure}`,
  needed: (perMonth, isFalling, isRate) =>
    isRate
      ? `To reach the goal in time it takes a ${isFalling ? 'fall' : 'rise'} of ${perMonth} a month.`
      : `To reach the goal in time it takes ${perMonth}${isFalling ? ' fewer' : ''} a month.`,
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
  figure: 'Figure',
  download: 'Download as CSV',
};
