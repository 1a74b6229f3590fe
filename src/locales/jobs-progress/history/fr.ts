/** French. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'fr',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `De ${from} (${fromDay}) à ${to} (${toDay})\u00a0: ${direction ? `${change} de ${direction > 0 ? 'plus' : 'moins'}` : 'sans changement'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `En moyenne ${perMonth}${isFalling ? ' de moins' : ''} par mois, d’après ${String(points)} chiffres publiés, ${from === to ? from : `${from}–${to}`}.`,
  below: (figure, isFalling) => (isFalling ? `au plus ${figure}` : `moins de ${figure}`),
  needed: (perMonth, isFalling) =>
    `Pour atteindre l’objectif à temps, il faut ${perMonth}${isFalling ? ' de moins' : ''} par mois.`,
  years: (from, to) =>
    to === undefined
      ? `À ce rythme\u00a0: au plus tôt en ${String(from)}.`
      : `À ce rythme\u00a0: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}\u00a0: ${value}`,
  deadline: 'échéance',
  begins: (value) => `L’échelle commence à ${value}, et non à zéro.`,
  walk: 'Parcourir les chiffres',
  table: 'Tous les chiffres',
  date: 'Date',
  period: 'Période',
  figure: 'Chiffre',
  download: 'Télécharger en CSV',
};
