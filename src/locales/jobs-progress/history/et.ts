/** Estonian. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'et',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Algul ${from} (${fromDay}), viimati ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? 'rohkem' : 'vähem'}` : 'muutusteta'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `Keskmine ${isFalling ? 'vähenemine' : 'kasv'} kuus: ${perMonth} (avaldatud näitajaid: ${String(points)}, ${from === to ? from : `${from}–${to}`}).`,
  below: (figure, isFalling) => (isFalling ? `kõige rohkem ${figure}` : `vähem kui ${figure}`),
  needed: (perMonth, isFalling) =>
    `Et eesmärk õigel ajal täita, on kuus vaja ${perMonth} ${isFalling ? 'vähem' : 'rohkem'}.`,
  years: (from, to) =>
    to === undefined
      ? `Selle tempoga: kõige varem ${String(from)}.`
      : `Selle tempoga: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'tähtpäev',
  begins: (value) => `Skaala algus on ${value}, mitte null.`,
  walk: 'Vaata näitajaid järjest',
  table: 'Kõik näitajad',
  date: 'Kuupäev',
  period: 'Ajavahemik',
  figure: 'Näitaja',
  download: 'Laadi alla CSV-failina',
};
