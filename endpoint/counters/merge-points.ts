/**
 * Merges a counter's file with the figures that publishers have sent since. Theirs win: they are newer, and their
 * sender is known.
 */
import { latestPoint } from '../../src/derived/jobs-progress/points.js';
import type { HistoryPoint, JobsProgress } from '../../src/model/jobs-progress.js';

/** The file's figure for each day, including the latest one and the start. */
export const filedPoints = (file: JobsProgress): Map<string, HistoryPoint> => {
  const { start, history = [] } = file;
  const byDate = new Map(history.map((point) => [point.date, point]));
  const latest = latestPoint(file);
  if (latest) byDate.set(latest.date, latest);
  if (start?.date !== undefined && !byDate.has(start.date))
    byDate.set(start.date, { date: start.date, value: start.value });
  return byDate;
};

/** The file's figure for a day. */
export const filedPoint = (file: JobsProgress, date: string): HistoryPoint | undefined => filedPoints(file).get(date);

/**
 * The counter with these points; the latest day is its figure. A figure in the file without a date is dropped, because
 * it cannot be ordered, and so are regions of another day, because they are no parts of the figure.
 * @param points at most one for each day
 */
export const mergePoints = (file: JobsProgress, points: readonly HistoryPoint[]): JobsProgress => {
  if (!points.length) return file;
  const byDate = filedPoints(file);
  const startDate = file.start?.date;
  const asOf = latestPoint(file)?.date;
  if (startDate !== undefined && !file.history?.some(({ date }) => date === startDate) && asOf !== startDate)
    byDate.delete(startDate);
  for (const point of points) byDate.set(point.date, point);
  const inOrder = [...byDate.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
  const { value: _value, status: _status, revised: _revised, period: _period, ...marked } = file;
  const { break: _break, remark: _remark, asOf: _asOf, history: _history, regions, start, ...rest } = marked;
  // A later day without a value in the file's history is no newer figure yet.
  const isFigure = (point: HistoryPoint): boolean =>
    point.value !== null || point.date === asOf || points.includes(point);
  const latest = inOrder.findLast(isFigure) as HistoryPoint;
  const history = inOrder.filter((point) => point !== latest);
  const { date: day, ...figure } = latest;
  const restated = points.find(({ date }) => date === startDate)?.value;
  const isFiled = day === asOf && latest.value === file.value;
  return {
    ...rest,
    ...figure,
    asOf: day,
    ...(start && { start: typeof restated === 'number' ? { ...start, value: restated } : start }),
    ...(history.length > 0 && { history }),
    ...(regions && isFiled && { regions }),
  };
};
