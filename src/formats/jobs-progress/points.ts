/** The figures of a selection over time, each with its marks and period, and the choice of the latest one. */
import { FormatError } from '../format-error.js';
import type { ChosenPositions } from './choice.js';
import type { CubeCell, Cube, Measure } from './cell.js';
import { letters, marksIn, statusesIn, type Marks } from './marks.js';
import { periodsOf, type Period } from './periods.js';
import { isTold, type Point } from './times.js';
import { shifted } from './units.js';

/**
 * The figure at this place, in whole units.
 * @throws FormatError where it has lost digits
 */
export const figureAt = (cube: Cube, positions: readonly number[], { power = 0 }: Measure): CubeCell => {
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

// In characters. A longer note is about more than the figure of the period.
const longestMark = 80;

/** The marks in the name of a period and in the notes on it. */
const marksOfPeriod = (label: string, notes: readonly string[]): Marks => {
  // Statistics Finland marks a preliminary year with a star, and other offices with a letter: "2025p", "2025 (p)".
  // In Polish, "2025 r" is the year 2025.
  const [, sign = ''] = /\d\s*\(?(\*|[pef]|(?<! )r)\**\)?$/.exec(label) ?? [];
  const said = letters[sign.replace('*', 'p')] ?? label;
  const {
    status,
    revised,
    break: isBreak,
    remark,
  } = marksIn([said, ...notes.filter(({ length }) => length <= longestMark)]);
  // Other words of a label or note are no marks.
  const others = statusesIn(remark);
  return {
    ...(status && status !== 'missing' && { status }),
    ...(revised && { revised }),
    ...(isBreak && { break: true }),
    ...(others.length > 0 && { remark: others.join(', ') }),
  };
};

const pointAt = (
  cube: Cube,
  { positions, time }: ChosenPositions,
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
  // A current period counts as future if its figure is only expected.
  const from = day ?? (cell.status === 'forecast' ? period?.lastDay : period?.firstDay);
  const isAhead = from !== undefined && from > today;
  return {
    ...cell,
    position,
    ...(period && { period }),
    // A code that may be a month or a school year is shown as neither of them.
    called: label.replace(/^(\d{4})-(?=\d\d$)/, '$1–'),
    day,
    isAhead,
    ...(isAhead && cell.value !== null && { status: 'forecast' }),
  };
};

/**
 * The points of all periods up to the selected one, the oldest first.
 * @throws FormatError
 */
export const pointsOf = (cube: Cube, choice: ChosenPositions, measure: Measure, today: string): Point[] => {
  const { positions, time } = choice;
  const dimension = cube.dimensions[time];
  if (!dimension) return [{ ...figureAt(cube, positions, measure), position: -1 }];
  const { categories, id } = dimension;
  const chosen = choice.timeChosen ? positions[time] : undefined;
  const lone = chosen ?? (categories.length === 1 ? 0 : undefined);
  const periods = periodsOf(dimension);
  const at = (position: number): Point => pointAt(cube, choice, measure, position, periods[position], today);
  if (lone !== undefined && !periods[lone]) return [at(lone)];
  // Where no period is understood, the source's order is kept.
  if (!periods.some(Boolean)) return categories.map((_, position) => at(position));
  const length = periods[lone ?? 0]?.length;
  const last = lone === undefined ? undefined : periods[lone]?.lastDay;
  const days = new Set<string>();
  const points: Point[] = [];
  for (const [position, period] of periods.entries()) {
    // A year beside a selected month is another figure, and no part of the history.
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
 * The figure that is shown: the last one of the past with a value; else the last confidential one; else, where all are
 * expected, the last of those.
 * @throws FormatError
 */
export const latestOf = (points: readonly Point[], { timeChosen }: ChosenPositions, id: string | undefined): Point => {
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
