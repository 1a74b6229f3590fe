/**
 * What the formats of statistics offices share: figures along dimensions, of
 * which the element shows one. Which one is never guessed: what neither the page
 * nor the document settles is refused, and the choices are told.
 */
import type { FigureStatus, HistoryPoint, JobsProgress, RegionFigure } from '../../model/jobs-progress.js';
import { FormatError } from '../format-error.js';
import type { ParseContext } from '../context.js';
import { choose, type Category, type Choice, type Dimension } from './choice.js';
import { periodOf } from './periods.js';

/** A figure; null is not told. */
export interface Cell {
  value: number | null;
  status?: FigureStatus;
}

/** Figures along dimensions; `cell` takes one position in each dimension. */
export interface Cube {
  dimensions: readonly Dimension[];
  cell: (positions: readonly number[]) => Cell | undefined;
  /** Whether such a figure is known to be made of its parts, as a count is; a mean and a share are not. */
  adds?: (positions: readonly number[]) => boolean;
}

/** A model, and which category of each dimension it is about. */
export interface Reading {
  progress: JobsProgress;
  chosen: readonly Category[];
}

interface Point extends Cell {
  position: number;
  lastDay?: string | undefined;
}

const told = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && (cell.value !== null || cell.status === 'confidential');

/** What is known of each period, the oldest first; up to the one that was chosen. */
const pointsOf = (cube: Cube, choice: Choice): Point[] => {
  const { positions, time } = choice;
  const pointAt = (position: number, lastDay?: string): Point => ({
    value: null,
    ...cube.cell(positions.with(time, position)),
    position,
    lastDay,
  });
  const dimension = cube.dimensions[time];
  if (!dimension) return [{ value: null, ...cube.cell(positions), position: -1 }];
  const { categories, id } = dimension;
  const chosen = choice.timeChosen ? positions[time] : undefined;
  const periods = categories.map(({ code }) => periodOf(code));
  const lone = chosen ?? (categories.length === 1 ? 0 : undefined);
  if (lone !== undefined && !periods[lone]) return [pointAt(lone)];
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
    if (last === undefined || period.lastDay <= last) points.push(pointAt(position, period.lastDay));
  }
  return points.sort((one, other) => (String(one.lastDay) < String(other.lastDay) ? -1 : 1));
};

/** The last point that has a figure; where none has, the last that is kept back. */
const latest = (points: readonly Point[], choice: Choice): number => {
  if (choice.timeChosen) return told(points.at(-1)) ? points.length - 1 : -1;
  const known = points.findLastIndex(({ value }) => value !== null);
  return known < 0 ? points.findLastIndex(told) : known;
};

const figure = ({ value, status }: Cell): Cell => ({ value, ...(status && { status }) });

const regionsOf = (cube: Cube, positions: readonly number[], { geo, compared }: Choice): RegionFigure[] =>
  (cube.dimensions[geo]?.categories ?? []).flatMap(({ code, label }, position) => {
    if (position === positions[geo] || (compared && !compared.includes(code))) return [];
    const cell = cube.cell(positions.with(geo, position));
    return told(cell) ? [{ code, name: label ?? code, ...figure(cell) }] : [];
  });

/**
 * The latest figure of the selection, what came before it, and the regions beside it: those of a whole that the
 * document declares, or those of `regions` where the page selects their whole. @throws FormatError
 */
export const readCube = (cube: Cube, { select, regions: compared }: ParseContext): Reading => {
  if (cube.dimensions.some(({ categories }) => !categories.length))
    throw new FormatError('', 'holds no figure: a dimension has no categories.');
  const choice = choose(cube.dimensions, select, compared);
  const points = pointsOf(cube, choice);
  const at = latest(points, choice);
  const point = points[at];
  if (!point)
    throw new FormatError('value', 'holds no figure for this selection. One that is missing is not shown as zero.');
  const positions = choice.time < 0 ? choice.positions : choice.positions.with(choice.time, point.position);
  const history = points
    .slice(0, at)
    .flatMap((earlier): HistoryPoint[] =>
      told(earlier) && earlier.lastDay ? [{ date: earlier.lastDay, ...figure(earlier) }] : [],
    );
  const regions = choice.geo < 0 ? [] : regionsOf(cube, positions, choice);
  const areParts = !choice.compared && cube.adds?.(positions);
  return {
    chosen: positions.map((position, index) => cube.dimensions[index]?.categories[position] ?? { code: '' }),
    progress: {
      ...figure(point),
      ...(point.lastDay && { asOf: point.lastDay }),
      // Whoever knows better says so.
      unit: null,
      ...(history.length > 0 && { history }),
      ...(regions.length > 0 && { regions, ...(!areParts && { regionsApart: true }) }),
    },
  };
};

/** A row of a table: the code in each dimension, and its figure. */
export interface Row extends Cell {
  codes: readonly string[];
}

/** A table as a cube; categories stand in the order in which they first appear. @throws FormatError */
export const cubeOf = (dimensions: readonly Omit<Dimension, 'categories'>[], rows: Iterable<Row>): Cube => {
  const categories = dimensions.map(() => new Map<string, number>());
  const cells = new Map<string, Cell>();
  for (const row of rows) {
    const key = categories
      .map((known, index) => {
        const code = row.codes[index] ?? '';
        if (!known.has(code)) known.set(code, known.size);
        return known.get(code);
      })
      .join();
    if (cells.has(key)) throw new FormatError('', `holds two figures for ${row.codes.join(', ')}.`);
    cells.set(key, row);
  }
  return {
    dimensions: dimensions.map((dimension, index) => ({
      ...dimension,
      categories: [...(categories[index]?.keys() ?? [])].map((code) => ({ code })),
    })),
    cell: (positions) => cells.get(positions.join()),
  };
};
