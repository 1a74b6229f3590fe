/** Hungarian. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'hu',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Kezdetben ${from} (${fromDay}), végül ${to} (${toDay}): ${direction ? `a ${direction > 0 ? 'növekedés' : 'csökkenés'} ${change}` : 'nincs változás'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `Az átlagos havi ${isFalling ? 'csökkenés' : 'növekedés'} ${String(points)} közzétett adat alapján (${from === to ? from : `${from}–${to}`}): ${perMonth}.`,
  below: (figure, isFalling) => (isFalling ? `legfeljebb ${figure}` : `kevesebb mint ${figure}`),
  needed: (perMonth, isFalling) =>
    `Ahhoz, hogy a cél időben teljesüljön, ekkora havi ${isFalling ? 'csökkenés' : 'növekedés'} kell: ${perMonth}.`,
  years: (from, to) =>
    to === undefined
      ? `Ebben az ütemben legkorábban ekkor teljesül: ${String(from)}.`
      : `Ebben az ütemben ekkor teljesül: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'határidő',
  begins: (value) => `A skála kezdete ${value}, nem nulla.`,
  walk: 'Adatok végignézése',
  table: 'Minden adat',
  date: 'Dátum',
  period: 'Időszak',
  figure: 'Adat',
  download: 'Letöltés CSV-ként',
};
