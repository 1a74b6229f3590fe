/** Spanish. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'es',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `De ${from} (${fromDay}) a ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? 'más' : 'menos'}` : 'sin cambios'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `De media, ${perMonth}${isFalling ? ' menos' : ''} al mes, según ${String(points)} datos publicados, ${from === to ? from : `${from}–${to}`}.`,
  below: (figure, isFalling) => (isFalling ? `como máximo ${figure}` : `menos de ${figure}`),
  needed: (perMonth, isFalling) =>
    `Para alcanzar el objetivo a tiempo hacen falta ${perMonth}${isFalling ? ' menos' : ''} al mes.`,
  years: (from, to) =>
    to === undefined
      ? `A este ritmo: no antes de ${String(from)}.`
      : `A este ritmo: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'fecha límite',
  begins: (value) => `La escala empieza en ${value}, no en cero.`,
  walk: 'Recorrer los datos',
  table: 'Todos los datos',
  date: 'Fecha',
  period: 'Período',
  figure: 'Dato',
  download: 'Descargar en CSV',
};
