/** The step line that the published figures make. Every place is in percent of the picture. */
import type { HistoryPoint, JobsProgress } from '../../model/jobs-progress.js';
import { daysBetween } from '../../derived/jobs-progress/days.js';
import { goalOf } from '../../derived/jobs-progress/deadline.js';
import type { Stretch } from './label-places.js';
import { timeTicks, type TimeTick } from './time-axis.js';
import { knownPoints, publishedPoints, type KnownPoint } from '../../derived/jobs-progress/points.js';

/** A point with its place, from the left and from the top. */
export interface Place extends KnownPoint {
  x: number;
  y: number;
  /** Its figure may change yet: it is drawn hollow. */
  isUnsettled: boolean;
}

/** The picture: what is marked, the line as path data on 100 by 100, and what it is measured by. */
export interface Chart {
  places: Place[];
  line: string;
  /** The level parts of the line. */
  stretches: Stretch[];
  goal: number | undefined;
  /** The place of the deadline, where it is within the picture. */
  deadline: number | undefined;
  /** Where the series breaks. */
  breaks: number[];
  /** The height of zero; undefined where the scale begins elsewhere. */
  zero: number | undefined;
  /** The figure at which the scale begins, where that is not zero. */
  begins: number | undefined;
  ticks: (TimeTick & { x: number })[];
}

const cut = (percent: number): number => Math.round(percent * 100) / 100;

const unsettled: readonly HistoryPoint['status'][] = ['provisional', 'estimated', 'unreliable'];

/** Figures that lie so close together, in parts of the highest, would be one level line above zero. */
const closeTogether = 0.2;

/** So much of the picture may be empty between the last figure and the deadline. */
const mostEmpty = 1 / 3;

/** From where to where the heights go. Zero is part of it, unless it would hide what changes. */
const heights = (values: readonly number[]): [low: number, high: number] => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low <= 0 || high === low || high - low > high * closeTogether) return [Math.min(0, low), Math.max(0, high)];
  const step = 10 ** Math.floor(Math.log10(high - low));
  // Room for the words of the lowest figure below it.
  return [Math.max(0, Math.floor((low - (high - low) * closeTogether) / step) * step), high];
};

/** The last day that is drawn. */
const endOf = (first: string, last: string, deadline: string | undefined): string =>
  deadline !== undefined && deadline > last && daysBetween(last, deadline) <= daysBetween(first, deadline) * mostEmpty
    ? deadline
    : last;

/** The chart, or undefined where fewer than two figures are told. The line is cut where one is kept back, and where the series breaks. */
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
    // A figure holds until the next one is published, and what is kept back leaves a gap.
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
