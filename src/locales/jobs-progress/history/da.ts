/** Danish. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'da',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Fra ${from} (${fromDay}) til ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? 'flere' : 'færre'}` : 'uændret'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `I gennemsnit ${perMonth}${isFalling ? ' færre' : ''} om måneden, beregnet ud fra ${String(points)} offentliggjorte tal ${from === to ? from : `${from}–${to}`}.`,
  below: (figure, isFalling) => (isFalling ? `højst ${figure}` : `færre end ${figure}`),
  needed: (perMonth, isFalling) =>
    `For at nå målet til tiden kræves ${perMonth}${isFalling ? ' færre' : ''} om måneden.`,
  years: (from, to) =>
    to === undefined
      ? `I dette tempo: tidligst ${String(from)}.`
      : `I dette tempo: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'måldato',
  begins: (value) => `Skalaen begynder ved ${value}, ikke ved nul.`,
  walk: 'Gå gennem tallene',
  table: 'Alle tal',
  date: 'Dato',
  period: 'Periode',
  figure: 'Antal',
  download: 'Hent som CSV',
};
