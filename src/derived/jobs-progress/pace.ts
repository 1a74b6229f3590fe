/**
 * How fast the figure has moved, from published figures only. What they cannot
 * carry is not said: no year from two figures or half a year, a range where they
 * are few, and none that would lie in the past already.
 */
import type { JobsProgress } from '../../model/jobs-progress.js';
import { daysBetween, goalOf } from './deadline.js';
import { knownPoints, publishedPoints, type KnownPoint } from './points.js';

/** The mean length of a month, in days. */
const month = 365.25 / 12;

/** A year that lies further ahead than this many is no forecast. */
const horizon = 30;

/** Figures per month, and when the goal would be reached. */
export interface Pace {
  first: KnownPoint;
  last: KnownPoint;
  points: number;
  /** From the first figure to the last. */
  perMonth: number;
  /** From the last figure to the goal at the deadline, where that is ahead. */
  needed: number | undefined;
  /** The first and last year in which the goal would be reached; without `to` it may take for ever. */
  years: { from: number; to: number | undefined } | undefined;
}

const perMonth = (one: KnownPoint, other: KnownPoint): number =>
  (other.value - one.value) / (daysBetween(one.date, other.date) / month);

/** The slowest and the fastest pace that the figures speak for. */
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
  // A correction downwards says nothing of pace.
  const corrected = last.status === 'revised' && before !== undefined && last.value < before.value;
  if (known.length < 3 || span < 180 || corrected) return undefined;
  const isThin = known.length < 6 || span < 730;
  const [slow, fast] = paces(known, isThin);
  if (perMonth(first, last) <= 0 || fast <= 0) return undefined;
  const year = (rate: number): number =>
    Number(last.date.slice(0, 4)) + (Number(last.date.slice(5, 7)) - 1 + (goal - last.value) / rate) / 12;
  const from = Math.floor(year(fast));
  const now = Number(today.slice(0, 4));
  if (from < now || from > now + horizon) return undefined;
  if (slow <= 0 || year(slow) > now + horizon) return { from, to: undefined };
  // Few figures that happen to agree are still few.
  return { from, to: Math.max(Math.floor(year(slow)), isThin ? from + 1 : from) };
};

/** The pace, or undefined where there are no two days to tell it from. @param today `2026-11-23` */
export const pace = (progress: JobsProgress, today: string): Pace | undefined => {
  const known = knownPoints(publishedPoints(progress));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return undefined;
  const goal = goalOf(progress);
  const ahead = goal !== undefined && last.value < goal;
  const { deadline } = progress;
  const isOpen = ahead && deadline !== undefined && deadline > last.date && deadline >= today;
  return {
    first,
    last,
    points: known.length,
    perMonth: perMonth(first, last),
    needed: isOpen ? (goal - last.value) / (daysBetween(last.date, deadline) / month) : undefined,
    years: ahead ? yearsOf(known, goal, today) : undefined,
  };
};
