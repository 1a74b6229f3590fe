/** The published figures in order, and the expected ones apart from them, because they are no results. */
import type { HistoryPoint, JobsProgress } from '../../model/jobs-progress.js';
import { periodNamed } from '../../formats/jobs-progress/period-days.js';

/** A published figure with a value. */
export interface KnownPoint extends HistoryPoint {
  value: number;
}

const byDate = (points: readonly HistoryPoint[]): HistoryPoint[] =>
  [...new Map(points.map((point) => [point.date, point])).values()].sort((one, other) =>
    one.date < other.date ? -1 : 1,
  );

/**
 * The latest figure as a point; undefined where it has neither a date nor a period. A figure for an unknown day of its
 * period, such as a population in 2024, is placed at the end of the period, as in the history.
 */
export const latestPoint = ({
  period,
  asOf = periodNamed(period ?? '')?.lastDay,
  value,
  status,
  revised,
  remark,
  ...rest
}: JobsProgress): HistoryPoint | undefined =>
  asOf === undefined
    ? undefined
    : {
        date: asOf,
        value,
        ...(period !== undefined && { period }),
        ...(status && { status }),
        ...(revised && { revised }),
        ...(rest.break && { break: true }),
        ...(remark !== undefined && { remark }),
      };

const allPoints = (progress: JobsProgress): HistoryPoint[] => {
  const { start, history = [] } = progress;
  const latest = latestPoint(progress);
  // A start after the date of the figure is only planned, and is no figure yet.
  const begun = start?.date && !(latest && start.date > latest.date) ? [{ date: start.date, value: start.value }] : [];
  return [...begun, ...history, ...(latest ? [latest] : [])];
};

/**
 * The start, the history and the latest figure, by date. Of two for one day, the one that was published later counts.
 */
export const publishedPoints = (progress: JobsProgress): HistoryPoint[] =>
  byDate(allPoints(progress).filter(({ status }) => status !== 'forecast'));

/** The expected figures with a value, by date. */
export const forecastPoints = (progress: JobsProgress): KnownPoint[] =>
  knownPoints(
    byDate([...allPoints(progress).filter(({ status }) => status === 'forecast'), ...(progress.forecasts ?? [])]),
  ).map((point) => ({ ...point, status: 'forecast' }));

/** The points with a value. */
export const knownPoints = (points: readonly HistoryPoint[]): KnownPoint[] =>
  points.filter((point): point is KnownPoint => point.value !== null);

/** The points that can be compared: those since the last break in the series. */
export const comparablePoints = (points: readonly HistoryPoint[]): HistoryPoint[] =>
  points.slice(
    Math.max(
      0,
      points.findLastIndex((point) => point.break),
    ),
  );
