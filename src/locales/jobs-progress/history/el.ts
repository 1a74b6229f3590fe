/** Greek. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'el',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Από ${from} (${fromDay}) σε ${to} (${toDay}): ${direction ? `${direction > 0 ? 'αύξηση' : 'μείωση'} κατά ${change}` : 'καμία μεταβολή'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `Μέση ${isFalling ? 'μείωση' : 'αύξηση'} κατά ${perMonth} τον μήνα, με βάση ${String(points)} δημοσιευμένους αριθμούς, ${from === to ? from : `${from}–${to}`}.`,
  below: (figure, isFalling) => (isFalling ? `το πολύ ${figure}` : `λιγότερο από ${figure}`),
  needed: (perMonth, isFalling) =>
    `Για να επιτευχθεί εγκαίρως ο στόχος χρειάζεται ${isFalling ? 'μείωση' : 'αύξηση'} κατά ${perMonth} τον μήνα.`,
  years: (from, to) =>
    to === undefined
      ? `Με αυτόν τον ρυθμό: το νωρίτερο το ${String(from)}.`
      : `Με αυτόν τον ρυθμό: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'προθεσμία',
  begins: (value) => `Η κλίμακα αρχίζει από το ${value}, όχι από το μηδέν.`,
  walk: 'Περιήγηση στους αριθμούς',
  table: 'Όλοι οι αριθμοί',
  date: 'Ημερομηνία',
  period: 'Περίοδος',
  figure: 'Αριθμός',
  download: 'Λήψη ως CSV',
};
