/** Norwegian Bokmål. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'nb',
  trend: ({ from, fromDay, to, toDay, change, direction, isRate }) =>
    `Fra ${from} (${fromDay}) til ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? (isRate ? 'høyere' : 'flere') : isRate ? 'lavere' : 'færre'}` : 'uendret'}.`,
  pace: (perMonth, points, from, to, isFalling, isRate) =>
    `I gjennomsnitt ${perMonth}${isFalling ? (isRate ? ' lavere' : ' færre') : ''} i måneden, regnet ut fra ${String(points)} publiserte tall ${from === to ? from : `${from}–${to}`}.`,
  below: (figure, isFalling, isRate) =>
    isFalling ? `høyst ${figure}` : `${isRate ? 'mindre' : 'færre'} enn ${figure}`,
  needed: (perMonth, isFalling, isRate) =>
    isRate
      ? `For å nå målet i tide trengs en ${isFalling ? 'nedgang' : 'økning'} på ${perMonth} i måneden.`
      : `For å nå målet i tide trengs ${perMonth}${isFalling ? ' færre' : ''} i måneden.`,
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
  figure: 'Tall',
  download: 'Last ned som CSV',
};
