/** Croatian. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'hr',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Od ${from} (${fromDay}) do ${to} (${toDay}): ${direction ? `${direction > 0 ? 'porast' : 'pad'} za ${change}` : 'bez promjene'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `Prosječni mjesečni ${isFalling ? 'pad' : 'porast'}: ${perMonth} (broj objavljenih podataka: ${String(points)}, ${from === to ? `${from}.` : `${from}. – ${to}.`}).`,
  below: (figure, isFalling) => (isFalling ? `najviše ${figure}` : `manje od ${figure}`),
  needed: (perMonth, isFalling) =>
    `Da bi se cilj dosegao na vrijeme, potreban je mjesečni ${isFalling ? 'pad' : 'porast'} za ${perMonth}.`,
  years: (from, to) =>
    to === undefined
      ? `Ovim tempom: najranije ${String(from)}.`
      : `Ovim tempom: ${String(from)}.${to > from ? ` – ${String(to)}.` : ''}`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'ciljni datum',
  begins: (value) => `Ljestvica počinje od ${value}, a ne od nule.`,
  walk: 'Prođi kroz podatke',
  table: 'Svi podaci',
  date: 'Datum',
  period: 'Razdoblje',
  figure: 'Podatak',
  download: 'Preuzmi kao CSV',
};
