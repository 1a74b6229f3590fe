/** Periods with the days on which they begin and end, and their names in the model. */

/** A period. A split year is a school or a fiscal year. */
export interface Period {
  /** Only periods of the same length form a series. */
  length: string;
  /** Its name in the model; none for a day, and for a period that the model cannot express. */
  name?: string | undefined;
  firstDay: string;
  lastDay: string;
}

/** In milliseconds. */
const oneDay = 86_400_000;

/** The calendar date at a moment. */
export const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A number with two digits at least. */
export const two = (part: number): string => String(part).padStart(2, '0');

/** How many months the parts of a year have. */
const months: Readonly<Record<string, number>> = { year: 12, half: 6, third: 4, quarter: 3, month: 1 };

/** The nth part of a year, from 1; undefined where a year has no such part. */
export const partOfYear = (kind: string | undefined, year: number, nth: number): Period | undefined => {
  const length = months[kind ?? ''];
  if (!kind || !length || nth < 1 || nth * length > 12) return undefined;
  const part = { year: '', half: `-H${String(nth)}`, quarter: `-Q${String(nth)}`, month: `-${two(nth)}` }[kind];
  return {
    length: kind,
    ...(part !== undefined && { name: `${String(year)}${part}` }),
    firstDay: day(Date.UTC(year, (nth - 1) * length, 1)),
    lastDay: day(Date.UTC(year, nth * length, 0)),
  };
};

/**
 * A week of ISO 8601: the first one is the one with January 4, and a week ends on a Sunday. Undefined where the year has
 * no such week.
 */
export const weekOf = (year: number, week: number): Period | undefined => {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const time = Date.UTC(year, 0, 4 + ((7 - fourth.getUTCDay()) % 7) + (week - 1) * 7);
  // The week's Thursday decides its year: not every year has a week 53.
  return week > 0 && new Date(time - 3 * oneDay).getUTCFullYear() === year
    ? {
        length: 'week',
        name: `${String(year)}-W${two(week)}`,
        firstDay: day(time - 6 * oneDay),
        lastDay: day(time),
      }
    : undefined;
};

/**
 * A school or fiscal year. No office says on which day it ends. It gets the middle of the calendar year, which keeps
 * the order; that day is never shown, because the figure has only a period.
 */
export const splitYear = (year: number): Period => ({
  length: 'split',
  name: `${String(year)}/${String(year + 1)}`,
  firstDay: `${String(year)}-07-01`,
  lastDay: `${String(year + 1)}-06-30`,
});

/** Several whole years; undefined for fewer than two. */
export const spanOfYears = (from: number, to: number): Period | undefined =>
  from < to
    ? {
        length: `${String(to - from)} years`,
        name: `${String(from)}--${String(to)}`,
        firstDay: `${String(from)}-01-01`,
        lastDay: `${String(to)}-12-31`,
      }
    : undefined;

const letters: Readonly<Record<string, string>> = { Q: 'quarter', H: 'half', '': 'month' };

/** The period of a name in the model; undefined for one that only its source understands. */
export const periodNamed = (name: string): Period | undefined => {
  const [, year, letter, part, end, next] = /^([1-9]\d{3})(?:-([QHW]?)(\d\d?)|--(\d{4})|\/(\d{4}))?$/.exec(name) ?? [];
  if (!year) return undefined;
  const from = Number(year);
  if (end) return spanOfYears(from, Number(end));
  if (next) return Number(next) === from + 1 ? splitYear(from) : undefined;
  if (letter === 'W') return weekOf(from, Number(part));
  return partOfYear(letter === undefined ? 'year' : letters[letter], from, Number(part ?? 1));
};
