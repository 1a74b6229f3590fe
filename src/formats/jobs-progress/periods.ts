/** How statistics offices write a period, and the day on which it ends. */
import { isDate } from '../toolkit/readers.js';

/** A period: how long it is, and its last day. */
export interface Period {
  length: 'year' | 'years' | 'half' | 'quarter' | 'month' | 'week' | 'day';
  lastDay: string;
}

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

const endOfMonth = (year: string, month: number): string => day(Date.UTC(Number(year), month, 0));

// ISO 8601: the first week is the one with January 4, and a week ends on a Sunday.
const endOfWeek = (year: string, week: number): string | undefined => {
  const fourth = new Date(Date.UTC(Number(year), 0, 4));
  const sunday = 4 + ((7 - fourth.getUTCDay()) % 7) + (week - 1) * 7;
  const time = Date.UTC(Number(year), 0, sunday);
  // The week's Thursday tells its year: not every year has a week 53.
  return new Date(time - 3 * 86_400_000).getUTCFullYear() === Number(year) ? day(time) : undefined;
};

const shapes: readonly [
  length: Period['length'],
  shape: RegExp,
  end: (year: string, part: string) => string | undefined,
][] = [
  ['year', /^(\d{4})$/, (year) => `${year}-12-31`],
  ['years', /^(\d{4})-(\d{4})$/, (from, to) => (from < to ? `${to}-12-31` : undefined)],
  ['half', /^(\d{4})-?[HS]([12])$/, (year, half) => endOfMonth(year, Number(half) * 6)],
  ['quarter', /^(\d{4})-?[QK]0?([1-4])$/, (year, quarter) => endOfMonth(year, Number(quarter) * 3)],
  ['month', /^(\d{4})(?:M|-|-M)(0[1-9]|1[0-2])$/, (year, month) => endOfMonth(year, Number(month))],
  ['week', /^(\d{4})-?[WV](0[1-9]|[1-4]\d|5[0-3])$/, (year, week) => endOfWeek(year, Number(week))],
  ['day', /^(\d{4})-(\d\d-\d\d)$/, (year, rest) => `${year}-${rest}`],
];

/** The period that a code names, for example `2017`, `2017M10`, `2017K3` or `2017W05`. */
export const periodOf = (code: string): Period | undefined => {
  for (const [length, shape, end] of shapes) {
    const [, year, part = ''] = shape.exec(code) ?? [];
    const lastDay = year && Number(year) >= 1000 ? end(year, part) : undefined;
    if (lastDay && isDate(lastDay)) return { length, lastDay };
  }
  return undefined;
};
