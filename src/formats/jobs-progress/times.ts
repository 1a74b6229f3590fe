/** Converts a figure with its marks and its period, and the figures of other periods, to the model. */
import type { HistoryPoint, JobsProgress } from '../../model/jobs-progress.js';
import type { CubeCell, Measure } from './cell.js';
import type { Period } from './periods.js';

/** The figure of a period. One without a period is the only figure, or keeps the order of its source. */
export interface Point extends CubeCell {
  position: number;
  period?: Period;
  /** The source's name for the period. */
  called?: string;
  /** The day, where the figure is about one. */
  day?: string | undefined;
  /** Whether it lies after today. */
  isAhead?: boolean;
}

/** Whether a figure can be shown: with its value, or as confidential. */
export const isTold = ({ value, status }: CubeCell): boolean => value !== null || status === 'confidential';

/** A figure and its marks. A null value has a status that says why: it is not "unreliable". */
export const figureOf = ({ value, status, revised, break: isBreak, remark }: CubeCell): Omit<HistoryPoint, 'date'> => {
  const said = value === null && status !== 'confidential' ? 'missing' : status;
  return {
    value,
    ...(said && { status: said }),
    ...(revised && { revised }),
    ...(isBreak && { break: true }),
    ...(remark && { remark }),
  };
};

/** The name of a point's period; undefined for a day. */
const nameOf = ({ day, period, called }: Point): string | undefined => (day ? undefined : (period?.name ?? called));

const historyPoint = (point: Point): HistoryPoint[] => {
  const { period, day } = point;
  const name = nameOf(point);
  return period ? [{ date: day ?? period.lastDay, ...(name && { period: name }), ...figureOf(point) }] : [];
};

/** The time of the figure, and the figures of other periods. */
export const timesOf = (
  points: readonly Point[],
  latest: Point,
  { isStock, updated }: Measure,
  today: string,
): Pick<JobsProgress, 'asOf' | 'period' | 'history' | 'forecasts'> => {
  const { period, day } = latest;
  const name = nameOf(latest);
  // A figure about a point in time belongs to a day. That day is not known here, and need not be the last one of the
  // period.
  const asOf = day ?? (period ? (isStock ? undefined : period.lastDay) : latest.position < 0 ? updated : undefined);
  const others = points.slice(Math.max(0, points.findIndex(isTold))).filter((point) => point !== latest);
  // An expected figure does not belong to the history, unless the shown figure is an expected one itself.
  const isExpected = ({ isAhead, status }: Point): boolean =>
    Boolean(isAhead) || (status === 'forecast' && latest.status !== 'forecast');
  // A missing figure is a gap. A current period is not missing yet.
  const history = others
    .filter((point) => !isExpected(point) && (isTold(point) || (point.period?.lastDay ?? '') <= today))
    .flatMap(historyPoint);
  const forecasts = others.filter((point) => isExpected(point) && point.value !== null).flatMap(historyPoint);
  return {
    ...(asOf && { asOf }),
    ...(name && { period: name }),
    ...(history.length > 0 && { history }),
    ...(forecasts.length > 0 && { forecasts }),
  };
};
