/**
 * Reads numbers and days as people and programs write them in texts. A text with two meanings is refused, and the error
 * names both: a figure that is a thousand times too large, or of another month, is worse than none.
 */
import { isDate } from '../toolkit/readers.js';
import { periodsIn, type Period } from './periods.js';

/** The value of a text, or its fault, as the end of a sentence that begins with the name of its place. */
export type Written<Value> = { value: Value; fault?: undefined } | { value?: undefined; fault: string };

/** A JavaScript number cannot hold more digits exactly. */
const mostDigits = 15;

/** A number, with the number of its decimals. */
export type WrittenNumber = Written<number> & { decimals?: number };

const quote = (text: string): string => JSON.stringify(text.slice(0, 60));

/** Reads a number with a decimal point and no separators, `-1234.5`. */
const exact = (plain: string, text: string): WrittenNumber => {
  const digits = plain.replace(/\D/g, '').replace(/^0+/, '');
  const told = plain.includes('.') ? digits.replace(/0+$/, '') : digits;
  if (told.length > mostDigits && !Number.isSafeInteger(Number(plain)))
    return { fault: `is ${quote(text)}, which has more digits than can be told exactly.` };
  // -0 becomes 0.
  return { value: Number(plain) || 0, decimals: plain.split('.')[1]?.length ?? 0 };
};

/**
 * Reads a number with a decimal comma or point, with or without groups of thousands: `1 234,5`, `1,234.5`, `1234.5`.
 * `1,234` could be a thousand or a little more than one, and is refused.
 */
export const writtenNumber = (text: string): WrittenNumber => {
  const compact = text.trim().replace(/^[\u2212\u2013]/, '-');
  const none = { fault: `is ${quote(text)}, which is no number such as 1234.5 or "1 234,5".` };
  // Spaces and apostrophes can only separate thousands.
  const closed = /^-?\d{1,3}([\s\u00a0\u2009\u202f'\u2019]\d{3})+([.,]\d+)?$/.test(compact)
    ? compact.replace(/[\s\u00a0\u2009\u202f'\u2019]/g, '').replace(',', '.')
    : compact;
  if (closed !== compact || /^-?\d+$/.test(closed)) return exact(closed, text);
  const [, sign = '', whole = '', mark = '', rest = ''] = /^(-?)(\d+)([.,])(\d+)$/.exec(closed) ?? [];
  if (mark) {
    const decimal = `${sign}${whole}.${rest}`;
    if (rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole))
      return {
        fault: `is ${quote(text)}, which may be ${decimal} or ${sign}${whole}${rest}: write it as one of the two.`,
      };
    return exact(decimal, text);
  }
  if (/^-?\d{1,3}(\.\d{3})+,\d+$|^-?\d{1,3}(\.\d{3}){2,}$/.test(closed))
    return exact(closed.replaceAll('.', '').replace(',', '.'), text);
  if (/^-?\d{1,3}(,\d{3})+\.\d+$|^-?\d{1,3}(,\d{3}){2,}$/.test(closed)) return exact(closed.replaceAll(',', ''), text);
  return none;
};

/** A number, and the sign of its unit where the text has one: "74 %", "€1,234.50", "12 500 kr". */
export type WrittenAmount = WrittenNumber & { sign?: string | undefined; isBefore?: boolean };

/** Reads a number with or without a sign of its unit before or behind it. */
export const writtenAmount = (text: string): WrittenAmount => {
  const [, minus = '', before, rest = '', behind] =
    /^([-\u2212\u2013]?)(\p{Sc})?\s*(.*?)\s*(\p{Sc}|[%‰]|kr\.?)?$/isu.exec(text.trim()) ?? [];
  const sign = before ?? behind;
  if (sign === undefined || (before && behind)) return writtenNumber(text);
  return { ...writtenNumber(minus + rest), sign, isBefore: before !== undefined };
};

/** No counter declares more decimals. A figure with more is shown with its own. */
const mostDecimals = 10;

/**
 * The common number of decimals of some figures. Undefined where the numbers differ, are zero or too large, or a figure
 * is not written as text.
 */
export const commonDecimals = (all: Iterable<number | undefined>): number | undefined => {
  const [decimals = 0, ...others] = new Set(all);
  return others.length || decimals > mostDecimals ? undefined : decimals || undefined;
};

/** A day, or the last day of a period with its name. */
export interface WrittenDay {
  date: string;
  period?: string;
}

/** The first day of a day or period. */
export const beginOf = ({ date, period }: WrittenDay): string =>
  (period === undefined ? undefined : periodsIn([period])[0]?.firstDay) ?? date;

const iso = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const isSeparated = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;

const dayWith = (text: string, period: Period | undefined): Written<WrittenDay> => {
  const given = text.trim();
  const none = { fault: `is ${quote(text)}, which is no date such as 2020-12-31.` };
  const [, day] = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d.*)?$/.exec(given) ?? [];
  if (day !== undefined) return isDate(day) ? { value: { date: day } } : none;
  const [, year = '', , month = '', last = ''] = /^(\d{4})([./])(\d{1,2})\2(\d{1,2})$/.exec(given) ?? [];
  if (year) return isDate(iso(year, month, last)) ? { value: { date: iso(year, month, last) } } : none;
  const [, one = '', , other = '', inYear = ''] = isSeparated.exec(given) ?? [];
  if (inYear) {
    const readings = [iso(inYear, other, one), iso(inYear, one, other)].filter(isDate);
    const [first, second] = [...new Set(readings)];
    if (first === undefined) return none;
    if (second === undefined) return { value: { date: first } };
    return { fault: `is ${quote(text)}, which may be ${first} or ${second}: write it as one of the two.` };
  }
  if (!period) return none;
  // A period that the model cannot express keeps the name that the source gives it.
  const name = period.length === 'day' ? undefined : (period.name ?? given);
  return { value: { date: period.lastDay, ...(name && { period: name }) } };
};

/** Words in a heading that decide what ambiguous texts mean: under "Vecka", 202501 is a week. */
const lengths = /week|vecka|quarter|kvartal|month|månad|school|academic|fiscal|läsår/iu;

const firstOfMonth = /^(\d{4}-\d\d)-01(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?)?$/;

/** Words in a heading by which a date means a month. */
const ofMonth = /month|månad|maaned|måned|ref_?per/iu;

/** The fewest dates that show this: fewer could all be the first of a month by chance. */
const leastMonths = 3;

const monthsSince = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

/**
 * Whether the dates mean months, which databases of time series write as their first days: the heading says "month", or
 * some dates are exactly a month apart. The current month has no figure yet, so its first day is meant as a day.
 * @param today undefined where people write the dates, because they mean the days themselves
 */
const areMonths = (texts: readonly string[], heading: string, today: string | undefined): boolean => {
  const found = texts.map((text) => firstOfMonth.exec(text)?.[1]);
  const months = [...new Set(found)].filter((month) => month !== undefined).sort();
  if (!months.length || found.includes(undefined)) return false;
  if (ofMonth.test(heading)) return true;
  const runs = today?.slice(0, 7);
  const isEachNext = months.some((month, at) => at && monthsSince(month) - monthsSince(months[at - 1] ?? '') === 1);
  return runs !== undefined && months.length >= leastMonths && isEachNext && !months.includes(runs);
};

/**
 * Reads the days or periods of one column by the meanings of all of them: `2026-11-28`, a time on that day,
 * `31.12.2026`, `31/12/2026`, `2026-08`, `2026Q3`. `1/2/2026` is refused.
 * @param heading of the column; a word such as "week" in it decides what `202501` is
 * @param today set where programs write the dates; the 1st of each month then means the month
 * @returns the reading of each text
 */
export const writtenDays = (
  texts: readonly string[],
  heading = '',
  today?: string,
): Map<string, Written<WrittenDay>> => {
  const plain = texts.map((text) => text.trim());
  const isMonthly = areMonths(plain, heading, today);
  const [hint] = isMonthly ? ['month'] : (lengths.exec(heading) ?? []);
  const meant = isMonthly ? plain.map((text) => text.slice(0, 7)) : plain;
  const periods = periodsIn(meant, hint);
  return new Map(texts.map((text, at) => [text, dayWith(meant[at] ?? text, periods[at])]));
};

/** Reads a day or a period that stands alone. */
export const writtenDay = (text: string): Written<WrittenDay> =>
  writtenDays([text]).get(text) ?? dayWith(text, undefined);
