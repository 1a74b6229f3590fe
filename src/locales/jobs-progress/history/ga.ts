/** Irish. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'ga',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Ó ${from} (${fromDay}) go ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? 'níos mó' : 'níos lú'}` : 'gan athrú'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `${perMonth}${isFalling ? ' níos lú' : ''} sa mhí ar an meán. Líon na bhfigiúirí foilsithe: ${String(points)} (${from === to ? from : `${from}–${to}`}).`,
  below: (figure, isFalling) => (isFalling ? `${figure} ar a mhéad` : `Níos lú ná ${figure}`),
  needed: (perMonth, isFalling) =>
    `Chun an sprioc a bhaint amach in am, tá ${perMonth}${isFalling ? ' níos lú' : ''} sa mhí ag teastáil.`,
  years: (from, to) =>
    to === undefined
      ? `Ar an luas seo: ${String(from)} ar a luaithe.`
      : `Ar an luas seo: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'spriocdháta',
  begins: (value) => `Tosaíonn an scála ag ${value}, ní ag náid.`,
  walk: 'Téigh trí na figiúirí',
  table: 'Gach figiúr',
  date: 'Dáta',
  period: 'Tréimhse',
  figure: 'Figiúr',
  download: 'Íoslódáil mar CSV',
};
