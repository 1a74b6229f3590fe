/** Arabic. Not yet reviewed by a native reader. */
import type { HistoryWords } from './words.js';

export const words: HistoryWords = {
  language: 'ar',
  trend: ({ from, fromDay, to, toDay, change, direction }) =>
    `من ${from} (${fromDay}) إلى ${to} (${toDay}): ${direction ? `${direction > 0 ? 'زيادة' : 'انخفاض'} قدره${direction > 0 ? 'ا' : ''} ${change}` : 'دون تغيير'}.`,
  pace: (perMonth, points, from, to, isFalling) =>
    `${isFalling ? 'متوسط الانخفاض' : 'المتوسط'} ${perMonth} في الشهر، محسوبًا من الأرقام المنشورة (عددها ${String(points)}، ${from === to ? from : `من ${from} إلى ${to}`}).`,
  below: (figure, isFalling) => (isFalling ? `${figure} على الأكثر` : `أقل من ${figure}`),
  needed: (perMonth, isFalling) =>
    isFalling
      ? `لبلوغ الهدف في موعده يلزم انخفاض قدره ${perMonth} في الشهر.`
      : `لبلوغ الهدف في موعده يلزم ${perMonth} في الشهر.`,
  years: (from, to) =>
    to === undefined
      ? `بهذه الوتيرة: ${String(from)} على أقرب تقدير.`
      : `بهذه الوتيرة: ${to > from ? `بين ${String(from)} و${String(to)}` : String(from)}.`,
  point: (day, value) => `${day}: ${value}`,
  deadline: 'الموعد المحدد',
  begins: (value) => `يبدأ المقياس من ${value} لا من الصفر.`,
  walk: 'التنقل بين الأرقام',
  table: 'جميع الأرقام',
  date: 'التاريخ',
  period: 'الفترة',
  figure: 'الرقم',
  download: 'تنزيل بصيغة CSV',
};
