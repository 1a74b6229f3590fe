import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'sv',
  trend: ({ from, fromDay, to, toDay, change, direction, isRate }) =>
    `Från ${from} (${fromDay}) till ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? (isRate ? 'högre' : 'fler') : isRate ? 'lägre' : 'färre'}` : 'oförändrat'}.`,
  pace: (perMonth, points, from, to, isFalling, isRate) =>
    `I genomsnitt ${perMonth}${isFalling ? (isRate ? ' lägre' : ' färre') : ''} i månaden, räknat på ${String(points)} publicerade uppgifter ${from === to ? from : `${from}–${to}`}.`,
  below: (figure, isFalling, isRate) => (isFalling ? `högst ${figure}` : `${isRate ? 'mindre' : 'färre'} än ${figure}`),
  needed: (perMonth, isFalling, isRate) =>
    isRate
      ? `För att nå målet i tid behövs en ${isFalling ? 'minskning' : 'ökning'} med ${perMonth} i månaden.`
      : `För att nå målet i tid behövs ${perMonth}${isFalling ? ' färre' : ''} i månaden.`,
  years: (from, to) =>
    to === undefined
      ? `I den här takten: tidigast ${String(from)}.`
      : `I den här takten: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'måldag',
  begins: (value) => `Skalan börjar vid ${value}, inte vid noll.`,
  walk: 'Gå genom uppgifterna',
  table: 'Alla uppgifter',
  date: 'Datum',
  period: 'Period',
  figure: 'Uppgift',
  download: 'Hämta som CSV',
};
