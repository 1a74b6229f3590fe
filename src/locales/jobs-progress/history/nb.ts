/** Norwegian Bokmål. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'nb',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Fra ${from} (${fromDay}) til ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? 'flere' : 'færre'}` : 'uendret'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `I gjennomsnitt ${perMonth}${isFalling ? ' færre' : ''} i måneden, regnet ut fra ${String(points)} publiserte tall ${from === to ? from : `${from}–${to}`}.`,
  below: (figure, isFalling) => (isFalling ? `høyst ${figure}` : `færre enn ${figure}`),
  needed: (perMonth, isFalling) => `For å nå målet i tide trengs ${perMonth}${isFalling ? ' færre' : ''} i måneden.`,
  years: (from, to) =>
    to === undefined
      ? `I dette tempoet: tidligst ${String(from)}.`
      : `I dette tempoet: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'måldato',
  begins: (value) => `Skalaen begynner på ${value}, ikke på null.`,
  walk: 'Gå gjennom tallene',
  table: 'Alle tall',
  date: 'Dato',
  period: 'Periode',
  figure: 'Antall',
  download: 'Last ned som CSV',
};
