/** Polish. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'pl',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Od ${from} (${fromDay}) do ${to} (${toDay}): ${direction ? `${direction > 0 ? 'wzrost' : 'spadek'} o ${change}` : 'bez zmian'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `Średni miesięczny ${isFalling ? 'spadek' : 'wzrost'}: ${perMonth}, na podstawie ${String(points)} opublikowanych wartości (${from === to ? from : `${from}–${to}`}).`,
  below: (figure, isFalling) => (isFalling ? `najwyżej ${figure}` : `mniej niż ${figure}`),
  needed: (perMonth, isFalling) =>
    `Aby osiągnąć cel w terminie, potrzebny jest miesięczny ${isFalling ? 'spadek' : 'wzrost'} o ${perMonth}.`,
  years: (from, to) =>
    to === undefined
      ? `W tym tempie: najwcześniej ${String(from)}.`
      : `W tym tempie: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'termin',
  begins: (value) => `Skala zaczyna się od ${value}, a nie od zera.`,
  walk: 'Przeglądaj dane po kolei',
  table: 'Wszystkie dane',
  date: 'Data',
  period: 'Okres',
  figure: 'Dane',
  download: 'Pobierz jako CSV',
};
