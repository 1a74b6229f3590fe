/** Norwegian Nynorsk. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'nn',
  trend: ({ from, fromDay, to, toDay, change, direction, isRate }) =>
    `Frå ${from} (${fromDay}) til ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? (isRate ? 'høgare' : 'fleire') : isRate ? 'lågare' : 'færre'}` : 'uendra'}.`,
  pace: (perMonth, points, from, to, isFalling, isRate) =>
    `I gjennomsnitt ${perMonth}${isFalling ? (isRate ? ' lågare' : ' færre') : ''} i månaden, rekna ut frå ${String(points)} publiserte tal ${from === to ? from : `${from}–${to}`}.`,
  below: (figure, isFalling, isRate) =>
    isFalling ? `høgst ${figure}` : `${isRate ? 'mindre' : 'færre'} enn ${figure}`,
  needed: (perMonth, isFalling, isRate) =>
    isRate
      ? `For å nå målet i tide trengst ein ${isFalling ? 'nedgang' : 'auke'} på ${perMonth} i månaden.`
      : `For å nå målet i tide trengst ${perMonth}${isFalling ? ' færre' : ''} i månaden.`,
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
