/** Lithuanian. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'lt',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Nuo ${from} (${fromDay}) iki ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? 'daugiau' : 'mažiau'}` : 'be pokyčių'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `Vidutinis mėnesio ${isFalling ? 'sumažėjimas' : 'padidėjimas'}: ${perMonth} (paskelbtų rodiklių skaičius: ${String(points)}, ${from === to ? from : `${from}–${to}`} m.).`,
  below: (figure, isFalling) => (isFalling ? `ne daugiau kaip ${figure}` : `mažiau nei ${figure}`),
  needed: (perMonth, isFalling) =>
    `Kad tikslas būtų pasiektas laiku, mėnesio ${isFalling ? 'sumažėjimas' : 'padidėjimas'} turi būti ${perMonth}.`,
  years: (from, to) =>
    to === undefined
      ? `Tokiu tempu: ne anksčiau kaip ${String(from)} m.`
      : `Tokiu tempu: ${String(from)}${to > from ? `–${String(to)}` : ''} m.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'tikslo data',
  begins: (value) => `Skalė prasideda nuo ${value}, o ne nuo nulio.`,
  walk: 'Peržiūrėti rodiklius iš eilės',
  table: 'Visi rodikliai',
  date: 'Data',
  period: 'Laikotarpis',
  figure: 'Rodiklis',
  download: 'Atsisiųsti CSV',
};
