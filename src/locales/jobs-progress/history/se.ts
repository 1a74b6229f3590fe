/** Northern Sami. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'se',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Ovdal ${from} (${fromDay}), dál ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? 'eanet' : 'unnit'}` : 'ii rievdan'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `Gaskamearálaččat ${perMonth}${isFalling ? ' unnit' : ''} mánus. Almmuhuvvon logut: ${String(points)} (${from === to ? from : `${from}–${to}`}).`,
  below: (figure, isFalling) => (isFalling ? `eanemusat ${figure}` : `unnit go ${figure}`),
  needed: (perMonth, isFalling) =>
    `Vai mihttomearri olahuvvo áiggis, dárbbašuvvo ${perMonth}${isFalling ? ' unnit' : ''} mánus.`,
  years: (from, to) =>
    to === undefined
      ? `Dáinna leavttuin: árramusat ${String(from)}.`
      : `Dáinna leavttuin: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'áigemearri',
  begins: (value) => `Skála álgu lea ${value}, ii nulla.`,
  walk: 'Geahča loguid',
  table: 'Buot logut',
  date: 'Beaivi',
  period: 'Áigodat',
  figure: 'Lohku',
  download: 'Viečča CSV-fiilan',
};
