/** A figure with its marks and its period, and the figures of other periods, as the model has them. */
import type { HistoryPoint, JobsProgress } from '../../model/jobs-progress.js';
import type { Cell, Measure } from './cell.js';
import type { Period } from './periods.js';

/** The figure of a period; one without a period stands alone or keeps the order of its source. */
export interface Point extends Cell {
  position: number;
  period?: Period;
  /** What the source calls the period. */
  called?: string;
  /** The day, where the figure is of one. */
  day?: string | undefined;
  /** It lies after today. */
  isAhead?: boolean;
}

/** Whether something is said of a figure: a confidential one is told to be so. */
export const isTold = ({ value, status }: Cell): boolean => value !== null || status === 'confidential';

/** A figure and its marks. One that is not told says why. */
export const figureOf = ({ value, status, revised, break: isBreak, remark }: Cell): Omit<HistoryPoint, 'date'> => {
  const said = status ?? (value === null ? 'missing' : undefined);
  return {
    value,
    ...(said && { status: said }),
    ...(revised && { revised }),
    ...(isBreak && { break: true }),
    ...(remark && { remark }),
  };
};

/** What the period of a point is called; a day needs no name. */
const nameOf = ({ day, period, called }: Point): string | undefined => (day ? undefined : (period?.name ?? called));

const historyPoint = (point: Point): HistoryPoint[] => {
  const { period, day } = point;
  const name = nameOf(point);
  return period ? [{ date: day ?? period.lastDay, ...(name && { period: name }), ...figureOf(point) }] : [];
};

/** When the figure is of, and the figures of other periods. */
export const timesOf = (
  points: readonly Point[],
  latest: Point,
  { isStock, updated }: Measure,
  today: string,
): Pick<JobsProgress, 'asOf' | 'period' | 'history' | 'forecasts'> => {
  const { period, day } = latest;
  const name = nameOf(latest);
  // A stock is of a day. Which one is not known here, and the period's last day may be another.
  const asOf = day ?? (period ? (isStock ? undefined : period.lastDay) : latest.position < 0 ? updated : undefined);
  const others = points.slice(Math.max(0, points.findIndex(isTold))).filter((point) => point !== latest);
  // What was only expected is no way that was gone, unless the figure is such a one itself.
  const isExpected = ({ isAhead, status }: Point): boolean =>
    Boolean(isAhead) || (status === 'forecast' && latest.status !== 'forecast');
  // What is missing is a gap. A period that still runs is not missing yet.
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
