/** Slovak. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'sk',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Od ${from} (${fromDay}) do ${to} (${toDay}): ${direction ? `${direction > 0 ? 'nárast' : 'pokles'} o ${change}` : 'bez zmeny'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `Priemerný mesačný ${isFalling ? 'pokles' : 'nárast'}: ${perMonth}, podľa ${String(points)} zverejnených údajov (${from === to ? from : `${from}–${to}`}).`,
  below: (figure, isFalling) => (isFalling ? `najviac ${figure}` : `menej než ${figure}`),
  needed: (perMonth, isFalling) =>
    `Aby bol cieľ splnený včas, je potrebný mesačný ${isFalling ? 'pokles' : 'nárast'} o ${perMonth}.`,
  years: (from, to) =>
    to === undefined
      ? `Týmto tempom: najskôr ${String(from)}.`
      : `Týmto tempom: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'cieľový dátum',
  begins: (value) => `Stupnica sa začína na ${value}, nie na nule.`,
  walk: 'Prechádzať údaje',
  table: 'Všetky údaje',
  date: 'Dátum',
  period: 'Obdobie',
  figure: 'Údaj',
  download: 'Stiahnuť ako CSV',
};
