/** Portuguese. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'pt',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `De ${from} (${fromDay}) para ${to} (${toDay}): ${direction ? `${change} a ${direction > 0 ? 'mais' : 'menos'}` : 'sem alteração'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `Em média, ${perMonth}${isFalling ? ' a menos' : ''} por mês, com base em ${String(points)} valores publicados, ${from === to ? from : `${from}–${to}`}.`,
  below: (figure, isFalling) => (isFalling ? `no máximo ${figure}` : `menos de ${figure}`),
  needed: (perMonth, isFalling) =>
    `Para alcançar o objetivo a tempo, são necessários ${perMonth}${isFalling ? ' a menos' : ''} por mês.`,
  years: (from, to) =>
    to === undefined
      ? `A este ritmo: não antes de ${String(from)}.`
      : `A este ritmo: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'data-limite',
  begins: (value) => `A escala começa em ${value}, não em zero.`,
  walk: 'Percorrer os valores',
  table: 'Todos os valores',
  date: 'Data',
  period: 'Período',
  figure: 'Valor',
  download: 'Descarregar em CSV',
};
