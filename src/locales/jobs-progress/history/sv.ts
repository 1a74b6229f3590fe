import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'sv',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Från ${from} (${fromDay}) till ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? 'fler' : 'färre'}` : 'oförändrat'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `I genomsnitt ${perMonth}${isFalling ? ' färre' : ''} i månaden, räknat på ${String(points)} publicerade uppgifter ${from === to ? from : `${from}–${to}`}.`,
  below: (figure, isFalling) => (isFalling ? `högst ${figure}` : `färre än ${figure}`),
  needed: (perMonth, isFalling) => `För att nå målet i tid behövs ${perMonth}${isFalling ? ' färre' : ''} i månaden.`,
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
  figure: 'Antal',
  download: 'Hämta som CSV',
};
