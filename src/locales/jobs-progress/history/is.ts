/** Icelandic. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'is',
  trend: ({ from, fromDay, to, toDay, change, direction, isRate }) =>
    `Úr ${from} (${fromDay}) í ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? (isRate ? 'hærra' : 'fleiri') : isRate ? 'lægra' : 'færri'}` : 'óbreytt'}.`,
  pace: (perMonth, points, from, to, isFalling, isRate) =>
    `Að meðaltali ${perMonth}${isFalling ? (isRate ? ' lægra' : ' færri') : ''} á mánuði, fjöldi birtra talna að baki: ${String(points)} (${from === to ? from : `${from}–${to}`}).`,
  below: (figure, isFalling, isRate) =>
    isFalling ? `í mesta lagi ${figure}` : `${isRate ? 'minna' : 'færri'} en ${figure}`,
  needed: (perMonth, isFalling, isRate) =>
    isRate
      ? `Til að ná markmiðinu í tæka tíð þarf ${isFalling ? 'lækkun' : 'hækkun'} um ${perMonth} á mánuði.`
      : `Til að ná markmiðinu í tæka tíð þarf ${perMonth}${isFalling ? ' færri' : ''} á mánuði.`,
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
  figure: 'Tala',
  download: 'Sækja sem CSV',
};
