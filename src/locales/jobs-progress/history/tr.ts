/** Turkish. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'tr',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Önce ${from} (${fromDay}), sonra ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? 'artış' : 'azalış'}` : 'değişiklik yok'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `Aylık ortalama ${isFalling ? 'azalış' : 'artış'}: ${perMonth} (yayımlanan ${String(points)} veriye göre, ${from === to ? from : `${from}–${to}`}).`,
  below: (figure, isFalling) => (isFalling ? `en fazla ${figure}` : `${figure} değerinden az`),
  needed: (perMonth, isFalling) =>
    `Hedefe zamanında ulaşmak için gereken aylık ${isFalling ? 'azalış' : 'artış'}: ${perMonth}.`,
  years: (from, to) =>
    to === undefined
      ? `Bu hızla: en erken ${String(from)}.`
      : `Bu hızla: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'hedef tarihi',
  begins: (value) => `Ölçek sıfırdan değil, ${value} değerinden başlar.`,
  walk: 'Verilerde gezin',
  table: 'Tüm veriler',
  date: 'Tarih',
  period: 'Dönem',
  figure: 'Veri',
  download: 'CSV olarak indir',
};
