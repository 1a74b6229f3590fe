/** The step line that the published figures make. Every place is in percent of the picture. */
import type { JobsProgress } from '../../model/jobs-progress.js';
import { daysBetween, goalOf } from '../../derived/jobs-progress/deadline.js';
import { knownPoints, publishedPoints, type KnownPoint } from '../../derived/jobs-progress/points.js';

/** A point with its place, from the left and from the top. */
export interface Place extends KnownPoint {
  x: number;
  y: number;
}

/** The picture: places to mark, the line as path data on 100 by 100, and the goal's height. */
export interface Chart {
  places: Place[];
  line: string;
  goal: number | undefined;
}

const cut = (percent: number): number => Math.round(percent * 100) / 100;

/** The chart, or undefined where fewer than two figures are told. The line breaks where one is kept back. */
export const chart = (progress: JobsProgress): Chart | undefined => {
  const points = publishedPoints(progress);
  const known = knownPoints(points);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return undefined;
  const goal = goalOf(progress);
  const values = [...known.map(({ value }) => value), goal ?? 0, 0];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = daysBetween(first.date, last.date);
  const x = (date: string): number => cut((daysBetween(first.date, date) / span) * 100);
  const y = (value: number): number => cut(100 - ((value - low) / (high - low || 1)) * 100);
  let line = '';
  let broken = true;
  for (const { date, value } of points) {
    if (date < first.date || date > last.date) continue;
    // A figure holds until the next one is published, and what is kept back leaves a gap.
    if (value === null) line += broken ? '' : `H${String(x(date))}`;
    else line += broken ? `M${String(x(date))} ${String(y(value))}` : `H${String(x(date))}V${String(y(value))}`;
    broken = value === null;
  }
  return {
    places: known.map((point) => ({ ...point, x: x(point.date), y: y(point.value) })),
    line,
    goal: goal === undefined ? undefined : y(goal),
  };
};
