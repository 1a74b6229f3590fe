/** Czech. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'cs',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Od ${from} (${fromDay}) do ${to} (${toDay}): ${direction ? `${direction > 0 ? 'nárůst' : 'pokles'} o ${change}` : 'beze změny'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `Průměrný měsíční ${isFalling ? 'pokles' : 'nárůst'}: ${perMonth}, podle ${String(points)} zveřejněných údajů (${from === to ? from : `${from}–${to}`}).`,
  below: (figure, isFalling) => (isFalling ? `nejvýše ${figure}` : `méně než ${figure}`),
  needed: (perMonth, isFalling) =>
    `Aby byl cíl splněn včas, je potřeba měsíční ${isFalling ? 'pokles' : 'nárůst'} o ${perMonth}.`,
  years: (from, to) =>
    to === undefined
      ? `Tímto tempem: nejdříve ${String(from)}.`
      : `Tímto tempem: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'cílové datum',
  begins: (value) => `Stupnice začíná na ${value}, ne na nule.`,
  walk: 'Procházet údaje',
  table: 'Všechny údaje',
  date: 'Datum',
  period: 'Období',
  figure: 'Údaj',
  download: 'Stáhnout jako CSV',
};
