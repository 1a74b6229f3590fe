/** Ukrainian. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'uk',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `Від ${from} (${fromDay}) до ${to} (${toDay}): ${direction ? `на ${change} ${direction > 0 ? 'більше' : 'менше'}` : 'без змін'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `Середнє ${isFalling ? 'зменшення' : 'зростання'} за місяць: ${perMonth} (кількість опублікованих показників: ${String(points)}, ${from === to ? from : `${from}–${to}`}).`,
  below: (figure, isFalling) => (isFalling ? `щонайбільше ${figure}` : `менше ніж ${figure}`),
  needed: (perMonth, isFalling) =>
    `Щоб досягти мети вчасно, потрібне ${isFalling ? 'зменшення' : 'зростання'} на ${perMonth} за місяць.`,
  years: (from, to) =>
    to === undefined
      ? `Такими темпами: щонайраніше ${String(from)} року.`
      : `Такими темпами: ${String(from)}${to > from ? `–${String(to)} роки` : ' рік'}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'цільова дата',
  begins: (value) => `Шкала починається з ${value}, а не з нуля.`,
  walk: 'Переглянути показники по черзі',
  table: 'Усі показники',
  date: 'Дата',
  period: 'Період',
  figure: 'Показник',
  download: 'Завантажити як CSV',
};
