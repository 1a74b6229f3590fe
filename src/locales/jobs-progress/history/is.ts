/** Icelandic. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'is',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Úr ${from} (${fromDay}) í ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? 'fleiri' : 'færri'}` : 'óbreytt'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `Að meðaltali ${perMonth}${isFalling ? ' færri' : ''} á mánuði, fjöldi birtra talna að baki: ${String(points)} (${from === to ? from : `${from}–${to}`}).`,
  below: (figure, isFalling) => (isFalling ? `í mesta lagi ${figure}` : `færri en ${figure}`),
  needed: (perMonth, isFalling) =>
    `Til að ná markmiðinu í tæka tíð þarf ${perMonth}${isFalling ? ' færri' : ''} á mánuði.`,
  years: (from, to) =>
    to === undefined
      ? `Með þessum hraða: í fyrsta lagi ${String(from)}.`
      : `Með þessum hraða: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'markdagur',
  begins: (value) => `Kvarðinn byrjar í ${value}, ekki í núlli.`,
  walk: 'Fletta gegnum tölurnar',
  table: 'Allar tölur',
  date: 'Dagsetning',
  period: 'Tímabil',
  figure: 'Fjöldi',
  download: 'Sækja sem CSV',
};
