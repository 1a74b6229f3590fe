/** Norwegian Nynorsk. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'nn',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Frå ${from} (${fromDay}) til ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? 'fleire' : 'færre'}` : 'uendra'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `I gjennomsnitt ${perMonth}${isFalling ? ' færre' : ''} i månaden, rekna ut frå ${String(points)} publiserte tal ${from === to ? from : `${from}–${to}`}.`,
  below: (figure, isFalling) => (isFalling ? `høgst ${figure}` : `færre enn ${figure}`),
  needed: (perMonth, isFalling) => `For å nå målet i tide trengst ${perMonth}${isFalling ? ' færre' : ''} i månaden.`,
  years: (from, to) =>
    to === undefined
      ? `I dette tempoet: tidlegast ${String(from)}.`
      : `I dette tempoet: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'måldato',
  begins: (value) => `Skalaen byrjar på ${value}, ikkje på null.`,
  walk: 'Gå gjennom tala',
  table: 'Alle tal',
  date: 'Dato',
  period: 'Periode',
  figure: 'Tal',
  download: 'Last ned som CSV',
};
