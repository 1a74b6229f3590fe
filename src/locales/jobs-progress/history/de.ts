/** German. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'de',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Von ${from} (${fromDay}) auf ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? 'mehr' : 'weniger'}` : 'unverändert'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `Im Durchschnitt ${perMonth}${isFalling ? ' weniger' : ''} im Monat, berechnet aus ${String(points)} veröffentlichten Zahlen ${from === to ? from : `${from}–${to}`}.`,
  below: (figure, isFalling) => (isFalling ? `höchstens ${figure}` : `weniger als ${figure}`),
  needed: (perMonth, isFalling) =>
    `Um das Ziel rechtzeitig zu erreichen, braucht es ${perMonth}${isFalling ? ' weniger' : ''} im Monat.`,
  years: (from, to) =>
    to === undefined
      ? `In diesem Tempo: frühestens ${String(from)}.`
      : `In diesem Tempo: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'Zieltag',
  begins: (value) => `Die Skala beginnt bei ${value}, nicht bei null.`,
  walk: 'Durch die Zahlen gehen',
  table: 'Alle Zahlen',
  date: 'Datum',
  period: 'Zeitraum',
  figure: 'Zahl',
  download: 'Als CSV herunterladen',
};
