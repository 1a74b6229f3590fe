/** The days on which a period begins and ends, by its name in the model. */
import { daysAfter } from './days.js';

const shape = /^(\d{4})(?:-([QHW]?)(\d\d?)|--(\d{4})|\/(\d{4}))?$/;

/** How many months the parts of a year have; without a letter, a part is a month. */
const months: Readonly<Record<string, number>> = { Q: 3, H: 6, '': 1 };

/** The last day of a period; undefined where only the source knows it. A school year ends in the middle of the year. */
export const lastDayOf = (period: string): string | undefined => {
  const [, year = '', letter = '', number, end, next] = shape.exec(period) ?? [];
  if (!year) return undefined;
  const part = Number(number);
  if (letter === 'W') {
    // The week with January 4 is the first.
    const fourth = new Date(`${year}-01-04`).getUTCDay() || 7;
    return daysAfter(`${year}-01-04`, 7 * part - fourth);
  }
  const month = next ? 6 : number ? part * (months[letter] ?? 1) : 12;
  return month > 0 && month <= 12
    ? new Date(Date.UTC(Number(next ?? end ?? year), month, 0)).toISOString().slice(0, 10)
    : undefined;
};

/** The first day of a period that ends on `lastDay`; undefined where only the source knows it. */
export const firstDayOf = (period: string, lastDay: string): string | undefined => {
  const [, year = '', letter = '', number = '1', , next] = shape.exec(period) ?? [];
  if (letter === 'W') return daysAfter(lastDay, -6);
  if (next) return daysAfter(lastDay, -364);
  if (!year) return undefined;
  return `${year}-${String((Number(number) - 1) * (months[letter] ?? 1) + 1).padStart(2, '0')}-01`;
};
