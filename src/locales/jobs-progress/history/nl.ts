/** Dutch. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'nl',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Van ${from} (${fromDay}) naar ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? 'meer' : 'minder'}` : 'onveranderd'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `Gemiddeld ${perMonth}${isFalling ? ' minder' : ''} per maand, op basis van ${String(points)} gepubliceerde cijfers, ${from === to ? from : `${from}–${to}`}.`,
  below: (figure, isFalling) => (isFalling ? `hoogstens ${figure}` : `minder dan ${figure}`),
  needed: (perMonth, isFalling) =>
    `Om het doel op tijd te bereiken zijn er ${perMonth}${isFalling ? ' minder' : ''} per maand nodig.`,
  years: (from, to) =>
    to === undefined
      ? `In dit tempo: op zijn vroegst in ${String(from)}.`
      : `In dit tempo: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'streefdatum',
  begins: (value) => `De schaal begint bij ${value}, niet bij nul.`,
  walk: 'Cijfers doorlopen',
  table: 'Alle cijfers',
  date: 'Datum',
  period: 'Periode',
  figure: 'Cijfer',
  download: 'Downloaden als CSV',
};
