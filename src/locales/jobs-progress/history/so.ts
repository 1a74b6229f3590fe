/** Somali. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'so',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Laga bilaabo ${from} (${fromDay}) ilaa ${to} (${toDay}): ${direction ? `waxaa ${direction > 0 ? 'kordhay' : 'dhimmay'} ${change}` : 'isbeddel ma jiro'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `Celcelis ahaan ${isFalling ? 'hoos u dhac ' : ''}${perMonth} bishiiba. Tirooyinka la daabacay: ${String(points)} (${from === to ? from : `${from}–${to}`}).`,
  below: (figure, isFalling) => (isFalling ? `ugu badnaan ${figure}` : `wax ka yar ${figure}`),
  needed: (perMonth, isFalling) =>
    `Si yoolka loogu gaaro wakhtigiisa waxaa loo baahan yahay ${isFalling ? 'hoos u dhac ' : ''}${perMonth} bishiiba.`,
  years: (from, to) =>
    to === undefined
      ? `Xawaarahan: ugu horrayn ${String(from)}.`
      : `Xawaarahan: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'taariikhda yoolka',
  begins: (value) => `Cabbirku wuxuu ka bilaabmaa ${value}, eber kama bilaabmo.`,
  walk: 'Dhex mar tirooyinka',
  table: 'Dhammaan tirooyinka',
  date: 'Taariikh',
  period: 'Muddo',
  figure: 'Tirada',
  download: 'Soo degso CSV ahaan',
};
