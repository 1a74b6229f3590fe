/** A counter's file, and what publishers have said since. Theirs counts: it came later, and has a name to it. */
import { latestPoint } from '../../src/derived/jobs-progress/points.js';
import type { HistoryPoint, JobsProgress } from '../../src/model/jobs-progress.js';

/** What the file says of each day, the latest figure and the start included. */
const filedPoints = (file: JobsProgress): Map<string, HistoryPoint> => {
  const { start, history = [] } = file;
  const byDate = new Map(history.map((point) => [point.date, point]));
  const latest = latestPoint(file);
  if (latest) byDate.set(latest.date, latest);
  if (start?.date !== undefined && !byDate.has(start.date))
    byDate.set(start.date, { date: start.date, value: start.value });
  return byDate;
};

/** What the file says of a day. */
export const filedPoint = (file: JobsProgress, date: string): HistoryPoint | undefined => filedPoints(file).get(date);

/**
 * The counter with the points in it; the latest day is its figure. A figure of the
 * file that has no date cannot be put in order and goes, and so do regions of
 * another day than the figure's: they are no parts of it.
 * @param points at most one for each day
 */
export const mergePoints = (file: JobsProgress, points: readonly HistoryPoint[]): JobsProgress => {
  if (!points.length) return file;
  const byDate = filedPoints(file);
  const startDate = file.start?.date;
  if (startDate !== undefined && !file.history?.some(({ date }) => date === startDate) && file.asOf !== startDate)
    byDate.delete(startDate);
  for (const point of points) byDate.set(point.date, point);
  const inOrder = [...byDate.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
  const { value: _value, status: _status, revised: _revised, period: _period, ...marked } = file;
  const { break: _break, remark: _remark, asOf, history: _history, regions, start, ...rest } = marked;
  // A later day of the file's history that has no figure is no figure yet.
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
