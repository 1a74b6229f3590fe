/** The figures of a selection along its time: which is the latest, which came before and after it, which lie ahead. */
import type { HistoryPoint, JobsProgress } from '../../model/jobs-progress.js';
import { FormatError } from '../format-error.js';
import type { Choice } from './choice.js';
import type { Cell, Cube, Measure } from './cell.js';
import { marksIn, type Marks } from './marks.js';
import { periodsOf, type Period } from './periods.js';
import { shifted } from './units.js';

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

/** The figure at this place, in whole units. @throws FormatError where it has lost digits */
export const figureAt = (cube: Cube, positions: readonly number[], { power = 0 }: Measure): Cell => {
  const cell = cube.cell(positions);
  if (cell?.value == null) return { value: null, ...cell };
  const value = power ? shifted(cell.value, power) : cell.value;
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw new FormatError(
      'value',
      `is ${String(value)}, of which the last digits may be wrong: JSON is read exactly up to ${String(Number.MAX_SAFE_INTEGER)}.`,
    );
  return { ...cell, value };
};

// A sentence of many words speaks of more than the period's figure.
const longestMark = 80;

/** What the name of a period and the notes on it say of its figures. */
const marksOfPeriod = (label: string, notes: readonly string[]): Marks => {
  const [, behind] = /([*(].*)$/.exec(label) ?? [];
  // Statistics Finland puts this sign to a year that is preliminary.
  const said = behind === '*' ? 'preliminary' : label;
  const { status, revised, break: isBreak } = marksIn([said, ...notes.filter(({ length }) => length <= longestMark)]);
  return {
    ...(status && status !== 'missing' && { status }),
    ...(revised && { revised }),
    ...(isBreak && { break: true }),
  };
};

const pointAt = (
  cube: Cube,
  { positions, time }: Choice,
  measure: Measure,
  position: number,
  period: Period | undefined,
  today: string,
): Point => {
  const { code = '', label = code } = cube.dimensions[time]?.categories[position] ?? {};
  const marks = marksOfPeriod(label, cube.notesAt?.(time, position) ?? []);
  const cell = { ...marks, ...figureAt(cube, positions.with(time, position), measure) };
  const day = period && (period.length === 'day' ? period.lastDay : measure.dayIn?.(period));
  if (measure.isForecast && cell.value !== null) cell.status ??= 'forecast';
  // A period that still runs is ahead where its figure is only expected.
  const from = day ?? (cell.status === 'forecast' ? period?.lastDay : period?.firstDay);
  const isAhead = from !== undefined && from > today;
  return {
    ...cell,
    position,
    ...(period && { period }),
    called: label,
    day,
    isAhead,
    ...(isAhead && cell.value !== null && { status: 'forecast' }),
  };
};

/** What is known of each period, the oldest first; up to the one that was chosen. @throws FormatError */
export const pointsOf = (cube: Cube, choice: Choice, measure: Measure, today: string): Point[] => {
  const { positions, time } = choice;
  const dimension = cube.dimensions[time];
  if (!dimension) return [{ ...figureAt(cube, positions, measure), position: -1 }];
  const { categories, id } = dimension;
  const chosen = choice.timeChosen ? positions[time] : undefined;
  const lone = chosen ?? (categories.length === 1 ? 0 : undefined);
  const periods = periodsOf(dimension);
  const at = (position: number): Point => pointAt(cube, choice, measure, position, periods[position], today);
  if (lone !== undefined && !periods[lone]) return [at(lone)];
  // Where no period is understood, the source's order is all there is.
  if (!periods.some(Boolean)) return categories.map((_, position) => at(position));
  const length = periods[lone ?? 0]?.length;
  const last = lone === undefined ? undefined : periods[lone]?.lastDay;
  const days = new Set<string>();
  const points: Point[] = [];
  for (const [position, period] of periods.entries()) {
    // Beside a chosen month, its year is another figure, and no history.
    if (period?.length !== length || !period) {
      if (chosen !== undefined) continue;
      throw new FormatError(
        id,
        `holds periods that cannot be put in one order, such as "${String(categories[position]?.code)}": choose one with select="${id}=…".`,
      );
    }
    if (days.has(period.lastDay)) throw new FormatError(id, `holds the period that ends on ${period.lastDay} twice.`);
    days.add(period.lastDay);
    if (last === undefined || period.lastDay <= last) points.push(at(position));
  }
  return points.sort((one, other) => (String(one.period?.lastDay) < String(other.period?.lastDay) ? -1 : 1));
};

/**
 * The point that is shown: the last of the past that has a figure; where none has, the last that is kept back; where
 * all were only expected, the last of those. @throws FormatError
 */
export const latestOf = (points: readonly Point[], { timeChosen }: Choice, id: string | undefined): Point => {
  const known = points.filter(({ value }) => value !== null);
  const chosen = points.at(-1);
  if (timeChosen && chosen && (known.length || isTold(chosen))) return chosen;
  const past = points.filter(({ isAhead }) => !isAhead);
  const reached = past.filter(({ status }) => status !== 'forecast');
  const latest = reached.findLast(({ value }) => value !== null) ?? reached.findLast(isTold) ?? past.findLast(isTold);
  if (latest) return latest;
  const [ahead] = known;
  throw ahead
    ? new FormatError(
        id ?? '',
        `holds only forecasts, which are no figures that were reached: choose one with select="${id ?? ''}=…".`,
      )
    : new FormatError('value', 'holds no figure for this selection. One that is missing is not shown as zero.');
};

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
