/** Maltese. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import { maltese } from '../../plural-rules.js';
import type { HistoryWords } from './words.js';

const form = formsOf(maltese);

export const words: HistoryWords = {
  language: 'mt',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Minn ${from} (${fromDay}) għal ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? 'aktar' : 'inqas'}` : 'l-istess'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `Bħala medja ${perMonth}${isFalling ? ' inqas' : ''} fix-xahar, abbażi ta’ ${form(points, { one: 'ċifra waħda ppubblikata', two: `${String(points)} ċifri ppubblikati`, few: `${String(points)} ċifri ppubblikati`, many: `${String(points)}-il ċifra ppubblikata`, other: `${String(points)} ċifra ppubblikata` })}, ${from === to ? from : `${from}–${to}`}.`,
  below: (figure, isFalling) => (isFalling ? `l-aktar ${figure}` : `inqas minn ${figure}`),
  needed: (perMonth, isFalling) =>
    `Biex il-mira tintlaħaq fil-ħin hemm bżonn ${perMonth}${isFalling ? ' inqas' : ''} fix-xahar.`,
  years: (from, to) =>
    to === undefined
      ? `B’dan ir-ritmu: mhux qabel l-${String(from)}.`
      : `B’dan ir-ritmu: ${String(from)}${to > from ? `–${String(to)}` : ''}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'skadenza',
  begins: (value) => `L-iskala tibda minn ${value}, mhux minn żero.`,
  walk: 'Għaddi minn ċifra għal oħra',
  table: 'Iċ-ċifri kollha',
  date: 'Data',
  period: 'Perjodu',
  figure: 'Ċifra',
  download: 'Niżżel bħala CSV',
};
