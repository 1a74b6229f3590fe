/** Persian. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

/** A year of the Gregorian calendar, said to be one: the dates beside it are of the Persian calendar. */
const gregorian = (year: string): string =>
  `${year.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)))} میلادی`;

export const words: JobsProgressWords = {
  language: 'fa',
  empty: 'هنوز عددی در اینجا نیست.',
  unit: { one: 'شغل', other: 'شغل' },
  sentence: ({ value, unit, goal, goalUnit, percent }) =>
    goal ? `${value} از ${goal}${goalUnit}${percent ? `، ${percent} از هدف` : ''}.` : `${value}${unit}.`,
  start: (value, year) => `آغاز ${value}${year ? ` (${gregorian(year)})` : ''}`,
  goal: (value) => `هدف ${value}`,
  states: {
    running: ({ deadline }) => `باید حداکثر تا ${deadline} به هدف رسید.`,
    missed: ({ deadline }) => `تاریخ هدف، ${deadline}، بدون رسیدن به هدف گذشت.`,
    unknown: ({ deadline, asOf }) =>
      `تاریخ هدف، ${deadline}، گذشته است. ${asOf ? `تازه‌ترین عدد مربوط به ${asOf} است` : 'عدد تاریخ ندارد'}؛ معلوم نیست که هدف به دست آمده یا نه.`,
  },
  expected: (figure) => `اکنون باید ${figure} باشد`,
  asOf: (day) => `تا تاریخ ${day}`,
  source: 'منبع:',
};
