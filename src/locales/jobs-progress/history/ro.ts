/** Romanian. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { HistoryWords } from './words.js';

const form = formsOf('ro');

export const words: HistoryWords = {
  language: 'ro',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `De la ${from} (${fromDay}) la ${to} (${toDay}): ${direction ? `${change} în ${direction > 0 ? 'plus' : 'minus'}` : 'fără schimbare'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `În medie ${perMonth}${isFalling ? ' în minus' : ''} pe lună, pe baza a ${form(points, { one: 'unei cifre publicate', few: `${String(points)} cifre publicate`, other: `${String(points)} de cifre publicate` })}, ${from === to ? from : `${from}–${to}`}.`,
  below: (figure, isFalling) => (isFalling ? `cel mult ${figure}` : `mai puțin de ${figure}`),
  needed: (perMonth, isFalling) =>
    `Ritmul necesar pentru a atinge obiectivul la timp: ${perMonth}${isFalling ? ' în minus' : ''} pe lună.`,
  years: (from, to) =>
    to === undefined
      ? `În acest ritm: cel mai devreme în ${String(from)}.`
      : `În acest ritm: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'termen',
  begins: (value) => `Scala începe de la ${value}, nu de la zero.`,
  walk: 'Parcurgeți cifrele',
  table: 'Toate cifrele',
  date: 'Data',
  period: 'Perioada',
  figure: 'Cifră',
  download: 'Descărcați ca CSV',
};
