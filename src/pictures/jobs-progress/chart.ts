/** The geometry of the step line of published figures. All positions are in percent of the picture. */
import type { HistoryPoint, JobsProgress } from '../../model/jobs-progress.js';
import { daysBetween } from '../../derived/jobs-progress/days.js';
import { goalOf } from '../../derived/jobs-progress/deadline.js';
import type { Stretch } from './label-places.js';
import { timeTicks, type TimeTick } from './time-axis.js';
import { knownPoints, publishedPoints, type KnownPoint } from '../../derived/jobs-progress/points.js';

/** A point with its position, from the left and from the top. */
export interface ChartPoint extends KnownPoint {
  x: number;
  y: number;
  /** Whether its figure may still change, so that its point is drawn hollow. */
  isUnsettled: boolean;
}

/** The picture: its marked points, the line as path data on 100 by 100, and its scales. */
export interface Chart {
  places: ChartPoint[];
  line: string;
  /** The level parts of the line. */
  stretches: Stretch[];
  goal: number | undefined;
  /** The position of the deadline, if it is within the picture. */
  deadline: number | undefined;
  /** The positions of breaks in the series. */
  breaks: number[];
  /** The position of zero; undefined where the scale begins at another figure. */
  zero: number | undefined;
  /** The figure at which the scale begins, if that is not zero. */
  begins: number | undefined;
  ticks: (TimeTick & { x: number })[];
}

const cut = (percent: number): number => Math.round(percent * 100) / 100;

const unsettled: readonly HistoryPoint['status'][] = ['provisional', 'estimated', 'unreliable'];

/** Figures that differ by less than this share of the highest would look like one level line above zero. */
const closeTogether = 0.2;

/** How much of the picture may be empty between the last figure and the deadline. */
const mostEmpty = 1 / 3;

/** The lowest and the highest figure of the scale. Zero is included, unless it would hide the changes. */
const heights = (values: readonly number[]): [low: number, high: number] => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low <= 0 || high === low || high - low > high * closeTogether) return [Math.min(0, low), Math.max(0, high)];
  const power = Math.floor(Math.log10(high - low));
  // Leaves room for the label of the lowest figure below it.
  const steps = Math.floor((low - (high - low) * closeTogether) / 10 ** power);
  // Computed through text, because 46 tenths as a product are 4.6000000000000005.
  return [Number(`${String(steps)}e${String(power)}`), high];
};

/** The last day that is drawn. */
const endOf = (first: string, last: string, deadline: string | undefined): string =>
  deadline !== undefined && deadline > last && daysBetween(last, deadline) <= daysBetween(first, deadline) * mostEmpty
    ? deadline
    : last;

/**
 * The chart; undefined for fewer than two known figures. The line has a gap at a confidential figure and at a break in
 * the series.
 */
export const chart = (progress: JobsProgress): Chart | undefined => {
  const points = publishedPoints(progress);
  const known = knownPoints(points);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return undefined;
  const goal = goalOf(progress);
  const { deadline } = progress;
  const [low, high] = heights([...known.map(({ value }) => value), ...(goal === undefined ? [] : [goal])]);
  const end = endOf(first.date, last.date, deadline);
  const span = daysBetween(first.date, end);
  const x = (date: string): number => cut((daysBetween(first.date, date) / span) * 100);
  const y = (value: number): number => cut(100 - ((value - low) / (high - low || 1)) * 100);
  const shown = points.filter(({ date }) => date >= first.date && date <= last.date);
  const stretches: Stretch[] = [];
  let line = '';
  let isCut = true;
  for (const [at, point] of shown.entries()) {
    const { date, value } = point;
    const right = String(x(date));
    // A figure is valid until the next one; a confidential one leaves a gap.
    if (!isCut) line += `H${right}`;
    if (value !== null) {
      line += isCut || point.break ? `M${right} ${String(y(value))}` : `V${String(y(value))}`;
      stretches.push({ from: x(date), to: x(shown[at + 1]?.date ?? date), y: y(value) });
    }
    isCut = value === null;
  }
  return {
    places: known.map((point) => ({
      ...point,
      x: x(point.date),
      y: y(point.value),
      isUnsettled: unsettled.includes(point.status),
    })),
    line,
    stretches,
    goal: goal === undefined ? undefined : y(goal),
    deadline: deadline !== undefined && deadline > first.date && deadline <= end ? x(deadline) : undefined,
    breaks: shown.filter((point) => point.break && point !== first).map(({ date }) => x(date)),
    zero: low <= 0 ? y(0) : undefined,
    begins: low > 0 ? low : undefined,
    ticks: timeTicks(known, end).map((tick) => ({ ...tick, x: x(tick.date) })),
  };
};
