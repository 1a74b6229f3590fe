/** Slovenian. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'sl',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Od ${from} (${fromDay}) do ${to} (${toDay}): ${direction ? `${direction > 0 ? 'rast' : 'upad'} za ${change}` : 'nespremenjeno'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `Povprečen mesečni ${isFalling ? 'upad' : 'prirast'}: ${perMonth} (število objavljenih podatkov: ${String(points)}, ${from === to ? from : `${from}–${to}`}).`,
  below: (figure, isFalling) => (isFalling ? `največ ${figure}` : `manj kot ${figure}`),
  needed: (perMonth, isFalling) =>
    `Da bi bil cilj dosežen pravočasno, je potreben mesečni ${isFalling ? 'upad' : 'prirast'} za ${perMonth}.`,
  years: (from, to) =>
    to === undefined
      ? `S tem tempom: najprej leta ${String(from)}.`
      : `S tem tempom: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'rok',
  begins: (value) => `Lestvica se začne pri ${value}, ne pri nič.`,
  walk: 'Prelistaj podatke',
  table: 'Vsi podatki',
  date: 'Datum',
  period: 'Obdobje',
  figure: 'Podatek',
  download: 'Prenesi kot CSV',
};
