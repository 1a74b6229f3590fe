/** The step line that the published figures make. Every place is in percent of the picture. */
import type { HistoryPoint, JobsProgress } from '../../model/jobs-progress.js';
import { daysBetween } from '../../derived/jobs-progress/days.js';
import { goalOf } from '../../derived/jobs-progress/deadline.js';
import { knownPoints, publishedPoints, type KnownPoint } from '../../derived/jobs-progress/points.js';

/** A point with its place, from the left and from the top. */
export interface Place extends KnownPoint {
  x: number;
  y: number;
  /** Its figure may change yet: it is drawn hollow. */
  isUnsettled: boolean;
}

/** The picture: places to mark, the line as path data on 100 by 100, the goal's height, and where the series breaks. */
export interface Chart {
  places: Place[];
  line: string;
  goal: number | undefined;
  breaks: number[];
}

const cut = (percent: number): number => Math.round(percent * 100) / 100;

const unsettled: readonly HistoryPoint['status'][] = ['provisional', 'estimated', 'unreliable'];

/** The chart, or undefined where fewer than two figures are told. The line is cut where one is kept back, and where the series breaks. */
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
  const shown = points.filter(({ date }) => date >= first.date && date <= last.date);
  let line = '';
  let isCut = true;
  for (const point of shown) {
    const { date, value } = point;
    const right = String(x(date));
    // A figure holds until the next one is published, and what is kept back leaves a gap.
    if (!isCut) line += `H${right}`;
    if (value !== null) line += isCut || point.break ? `M${right} ${String(y(value))}` : `V${String(y(value))}`;
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
    goal: goal === undefined ? undefined : y(goal),
    breaks: shown.filter((point) => point.break && point !== first).map(({ date }) => x(date)),
  };
};
