/**
 * How fast the figure has changed, from published figures only. It makes only statements that these support: no year
 * from two figures or half a year, a range of years from few figures, no year in the past, and nothing across a break
 * in the series.
 */
import type { JobsProgress } from '../../model/jobs-progress.js';
import { difference, quotient, type Rounded } from './arithmetic.js';
import { daysBetween } from './days.js';
import { goalOf, isFalling } from './deadline.js';
import { comparablePoints, knownPoints, publishedPoints, type KnownPoint } from './points.js';

/** The mean length of a month, in days. */
const month = 365.25 / 12;

/** In years. A goal further ahead is not predicted. */
const horizon = 30;

/** Converts a change in so many days to one a month, as a fraction of whole numbers: 12 / 365.25. */
const monthsOf = (days: number): [times: number, by: number] => [36_525, days * 1200];

/** In days. Nearer to the deadline, a rate per month makes no sense. */
const leastDays = 31;

/** The pace, and when the goal would be reached. */
export interface Pace {
  first: KnownPoint;
  last: KnownPoint;
  points: number;
  /** From the first figure to the last. */
  change: number;
  /** The same per month, on average. */
  perMonth: Rounded;
  /** What is needed per month from the last figure to the goal; undefined less than a month before the deadline. */
  needed: number | undefined;
  /** The first and last year in which the goal would be reached; without `to` it may never be. */
  years: { from: number; to: number | undefined } | undefined;
}

const perMonth = (one: KnownPoint, other: KnownPoint): number =>
  (other.value - one.value) / (daysBetween(one.date, other.date) / month);

/** The slowest and the fastest pace that the figures support. */
const paces = (known: readonly KnownPoint[], isThin: boolean): [slow: number, fast: number] => {
  const [first, last] = [known[0] as KnownPoint, known.at(-1) as KnownPoint];
  const half = daysBetween(first.date, last.date) / 2;
  const middle = known.findLast(({ date }) => daysBetween(first.date, date) <= half) ?? first;
  const rates = isThin
    ? known.slice(1).map((point, at) => perMonth(known[at] as KnownPoint, point))
    : [perMonth(first, last), perMonth(middle, last)];
  return [Math.min(...rates), Math.max(...rates)];
};

const yearsOf = (known: readonly KnownPoint[], goal: number, today: string): Pace['years'] => {
  const [first, last, before] = [known[0] as KnownPoint, known.at(-1) as KnownPoint, known.at(-2)];
  const span = daysBetween(first.date, last.date);
  // A figure that was corrected downwards shows no pace.
  const corrected = (last.revised || last.status === 'revised') && before !== undefined && last.value < before.value;
  if (known.length < 3 || span < 180 || corrected) return undefined;
  const isThin = known.length < 6 || span < 730;
  const [slow, fast] = paces(known, isThin);
  if (perMonth(first, last) <= 0) return undefined;
  const year = (rate: number): number =>
    Math.floor(Number(last.date.slice(0, 4)) + (Number(last.date.slice(5, 7)) - 1 + (goal - last.value) / rate) / 12);
  const from = year(fast);
  const now = Number(today.slice(0, 4));
  if (from < now || from > now + horizon) return undefined;
  if (slow <= 0 || year(slow) > now + horizon) return { from, to: undefined };
  // Few figures that happen to agree are still few.
  return { from, to: Math.max(year(slow), isThin ? from + 1 : from) };
};

/**
 * The pace; undefined where there are not two different days.
 * @param today `2026-11-23`
 */
export const pace = (progress: JobsProgress, today: string): Pace | undefined => {
  const known = knownPoints(comparablePoints(publishedPoints(progress)));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return undefined;
  const goal = goalOf(progress);
  // A figure that should fall is computed with its sign changed.
  const sign = isFalling(progress) ? -1 : 1;
  const upwards = known.map((point) => ({ ...point, value: point.value * sign }));
  const ahead = goal !== undefined && last.value * sign < goal * sign;
  const { deadline, decimals = 0 } = progress;
  const places = Math.max(1, decimals);
  const change = difference(last.value, first.value);
  const isOpen = ahead && deadline !== undefined && deadline > last.date && daysBetween(today, deadline) >= leastDays;
  return {
    first,
    last,
    points: known.length,
    change,
    perMonth: quotient(change, ...monthsOf(daysBetween(first.date, last.date)), places),
    needed: isOpen
      ? quotient(difference(goal, last.value), ...monthsOf(daysBetween(last.date, deadline)), places, true).value
      : undefined,
    years: ahead ? yearsOf(upwards, goal * sign, today) : undefined,
  };
};
