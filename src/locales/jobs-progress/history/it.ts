/** Italian. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'it',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Da ${from} (${fromDay}) a ${to} (${toDay}): ${direction ? `${change} in ${direction > 0 ? 'più' : 'meno'}` : 'nessuna variazione'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `In media ${perMonth}${isFalling ? ' in meno' : ''} al mese, in base a ${String(points)} dati pubblicati, ${from === to ? from : `${from}–${to}`}.`,
  below: (figure, isFalling) => (isFalling ? `al massimo ${figure}` : `meno di ${figure}`),
  needed: (perMonth, isFalling) =>
    `Per raggiungere l’obiettivo in tempo ne servono ${perMonth}${isFalling ? ' in meno' : ''} al mese.`,
  years: (from, to) =>
    to === undefined
      ? `Con questo ritmo: non prima del ${String(from)}.`
      : `Con questo ritmo: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'scadenza',
  begins: (value) => `La scala parte da ${value}, non da zero.`,
  walk: 'Scorri i dati',
  table: 'Tutti i dati',
  date: 'Data',
  period: 'Periodo',
  figure: 'Dato',
  download: 'Scarica in CSV',
};
