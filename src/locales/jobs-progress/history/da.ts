/** Danish. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'da',
  trend: ({ from, fromDay, to, toDay, change, direction, isRate }) =>
    `Fra ${from} (${fromDay}) til ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? (isRate ? 'højere' : 'flere') : isRate ? 'lavere' : 'færre'}` : 'uændret'}.`,
  pace: (perMonth, points, from, to, isFalling, isRate) =>
    `I gennemsnit ${perMonth}${isFalling ? (isRate ? ' lavere' : ' færre') : ''} om måneden, beregnet ud fra ${String(points)} offentliggjorte tal ${from === to ? from : `${from}–${to}`}.`,
  below: (figure, isFalling, isRate) =>
    isFalling ? `højst ${figure}` : `${isRate ? 'mindre' : 'færre'} end ${figure}`,
  needed: (perMonth, isFalling, isRate) =>
    isRate
      ? `For at nå målet til tiden kræves ${isFalling ? 'et fald' : 'en stigning'} på ${perMonth} om måneden.`
      : `For at nå målet til tiden kræves ${perMonth}${isFalling ? ' færre' : ''} om måneden.`,
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
  figure: 'Tal',
  download: 'Hent som CSV',
};
