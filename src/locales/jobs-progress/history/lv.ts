/** Latvian. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'lv',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `No ${from} (${fromDay}) līdz ${to} (${toDay}): ${direction ? `${direction > 0 ? 'pieaugums' : 'samazinājums'} par ${change}` : 'bez izmaiņām'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `Vidējais mēneša ${isFalling ? 'samazinājums' : 'pieaugums'}: ${perMonth} (publicēto rādītāju skaits: ${String(points)}, ${from === to ? `${from}.` : `${from}.–${to}.`} gads).`,
  below: (figure, isFalling) => (isFalling ? `ne vairāk kā ${figure}` : `mazāk nekā ${figure}`),
  needed: (perMonth, isFalling) =>
    `Lai mērķi sasniegtu laikā, vajadzīgs mēneša ${isFalling ? 'samazinājums' : 'pieaugums'} par ${perMonth}.`,
  years: (from, to) =>
    to === undefined
      ? `Šādā tempā: ne agrāk kā ${String(from)}. gadā.`
      : `Šādā tempā: ${String(from)}.${to > from ? `–${String(to)}.` : ''} gadā.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'mērķa datums',
  begins: (value) => `Skala sākas ar ${value}, nevis ar nulli.`,
  walk: 'Pārlūkot rādītājus pēc kārtas',
  table: 'Visi rādītāji',
  date: 'Datums',
  period: 'Periods',
  figure: 'Rādītājs',
  download: 'Lejupielādēt kā CSV',
};
