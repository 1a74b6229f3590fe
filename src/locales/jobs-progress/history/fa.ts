/** Persian. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

const inPersian = (given: string | number): string =>
  String(given).replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));

/** Years of the Gregorian calendar, said to be so: the dates beside them are of the Persian calendar. */
const gregorian = (from: string | number, to = from): string =>
  `${inPersian(from)}${to === from ? '' : ` تا ${inPersian(to)}`} میلادی`;

export const words: HistoryWords = {
  language: 'fa',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `از ${from} (${fromDay}) به ${to} (${toDay}): ${direction ? `${change} ${direction > 0 ? 'بیشتر' : 'کمتر'}` : 'بدون تغییر'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `به طور میانگین ${perMonth}${isFalling ? ' کاهش' : ''} در ماه، بر پایهٔ ${inPersian(points)} عدد منتشرشده (${gregorian(from, to)}).`,
  below: (figure, isFalling) => (isFalling ? `حداکثر ${figure}` : `کمتر از ${figure}`),
  needed: (perMonth, isFalling) => `برای رسیدن به‌موقع به هدف، ${perMonth}${isFalling ? ' کاهش' : ''} در ماه لازم است.`,
  years: (from, to) =>
    to === undefined ? `با این روند: زودترین زمان ${gregorian(from)}.` : `با این روند: ${gregorian(from, to)}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'تاریخ هدف',
  begins: (value) => `مقیاس از ${value} آغاز می‌شود، نه از صفر.`,
  walk: 'مرور عددها',
  table: 'همهٔ عددها',
  date: 'تاریخ',
  period: 'دوره',
  figure: 'عدد',
  download: 'بارگیری به صورت CSV',
};
