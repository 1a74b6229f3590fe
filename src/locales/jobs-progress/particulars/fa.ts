/** Persian. Not yet reviewed by a native reader. */
import type { ParticularsWords } from './words.js';

const quarters = ['نخست', 'دوم', 'سوم', 'چهارم'];

const inPersian = (given: string | number): string =>
  String(given).replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));

/** A year of the Gregorian calendar, said to be one: the dates beside it are of the Persian calendar. */
const gregorian = (year: string): string => `${inPersian(year)} میلادی`;

export const words: ParticularsWords = {
  language: 'fa',
  confidential: 'این عدد منتشر نمی‌شود (محرمانه).',
  missing: 'عددی موجود نیست.',
  status: {
    provisional: 'عدد مقدماتی',
    estimated: 'عدد برآوردی',
    forecast: 'پیش‌بینی است و هنوز نتیجه نیست',
    unreliable: 'عدد نامطمئن',
    revised: 'عدد اصلاح‌شده',
  },
  marks: {
    provisional: 'مقدماتی',
    estimated: 'برآوردی',
    forecast: 'پیش‌بینی',
    unreliable: 'نامطمئن',
    revised: 'اصلاح‌شده',
    confidential: 'محرمانه',
    missing: 'موجود نیست',
    break: 'با عددهای پیشین مقایسه‌پذیر نیست',
  },
  break: 'با عددهای پیشین مقایسه‌پذیر نیست.',
  newest: (period, isConfidential, latest) =>
    `عدد (${period}) ${isConfidential ? 'محرمانه است' : 'موجود نیست'}؛ تازه‌ترین عدد منتشرشده: ${latest}.`,
  quarter: (year, number) => `سه‌ماههٔ ${quarters[number - 1] ?? ''} ${gregorian(year)}`,
  half: (year, number) => `نیمهٔ ${quarters[number - 1] ?? ''} ${gregorian(year)}`,
  week: (year, number) => `هفتهٔ ${inPersian(number)}، ${gregorian(year)}`,
  within: (period) => period,
  figureFor: (period) => `دوره: ${period}`,
  forecast: (period, figure) => `پیش‌بینی (${period}): ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days ? `${inPersian(days)} روز تا تاریخ هدف مانده است.` : 'آخرین روز برای رسیدن به هدف.',
    reached: () => 'هدف به دست آمد.',
    'reached-early': ({ deadline }) => `هدف زودتر از موعد به دست آمد؛ تاریخ هدف ${deadline} است.`,
    'reached-passed': ({ deadline }) => `هدف به دست آمد. تاریخ هدف ${deadline} بود.`,
    'reached-late': ({ deadline }) => `هدف به دست آمد، اما دیر: تاریخ هدف ${deadline} بود.`,
    'was-reached': ({ deadline }) => `هدف به دست آمده بود. تاریخ هدف ${deadline} بود.`,
    'not-held': ({ deadline }) => `هدف تا تاریخ هدف، ${deadline}، به دست آمد، اما دیگر برقرار نیست.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}، ${percent} از راه ${start} تا هدف ${goal}.`
      : `${value}${unit} در برابر هدف حداکثر ${goal}.`,
  lessThan: (percent) => `کمتر از ${percent}`,
  stale: (days) =>
    days ? `این عدد مربوط به ${days} روز پیش است و شاید قدیمی باشد.` : 'این عدد تاریخ ندارد و شاید قدیمی باشد.',
};
