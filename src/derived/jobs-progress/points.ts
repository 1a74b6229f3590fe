/** The published figures in order. */
import type { HistoryPoint, JobsProgress } from '../../model/jobs-progress.js';

/** A published figure that is told. */
export interface KnownPoint extends HistoryPoint {
  value: number;
}

/** The start, the history and the latest figure, by date. Of two for one day the later published one counts. */
export const publishedPoints = ({ start, history = [], asOf, value, status }: JobsProgress): HistoryPoint[] => {
  const byDate = new Map<string, HistoryPoint>();
  if (start?.date) byDate.set(start.date, { date: start.date, value: start.value });
  for (const point of history) byDate.set(point.date, point);
  if (asOf) byDate.set(asOf, { date: asOf, value, ...(status && { status }) });
  return [...byDate.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
};

/** The points whose figure is told. */
export const knownPoints = (points: readonly HistoryPoint[]): KnownPoint[] =>
  points.filter((point): point is KnownPoint => point.value !== null);
