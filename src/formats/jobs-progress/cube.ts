/**
 * The common part of the formats of statistics offices: figures along dimensions, of which the element shows one. The
 * choice is never guessed: if neither the page nor the document makes it, the document is refused with a list of the
 * choices.
 */
import type { JobsProgress, RegionFigure } from '../../model/jobs-progress.js';
import { FormatError } from '../format-error.js';
import type { ParseContext } from '../context.js';
import type { CubeCell, Cube, Measure } from './cell.js';
import { choose, type ChosenPositions } from './choice.js';
import type { Category, Dimension } from './dimension.js';
import { figureAt, latestOf, pointsOf } from './points.js';
import { subjectOf } from './subject.js';
import { figureOf, isTold, timesOf } from './times.js';
import { withoutUnit } from './units.js';

/** A model, and the selected category of each dimension. */
export interface CubeReading {
  progress: JobsProgress;
  chosen: readonly Category[];
}

const now = (): string => new Date().toISOString().slice(0, 10);

const regionsOf = (
  cube: Cube,
  positions: readonly number[],
  { geo, compared }: ChosenPositions,
  measure: Measure,
): RegionFigure[] => {
  const { categories = [], parts } = cube.dimensions[geo] ?? {};
  const among = compared ?? parts;
  return categories.flatMap(({ code, label }, position) => {
    if (position === positions[geo] || (among && !among.includes(code))) return [];
    const cell = figureAt(cube, positions.with(geo, position), measure);
    const { value, status } = cell;
    return isTold(cell) ? [{ code, name: label ?? code, value, ...(status && { status }) }] : [];
  });
};

/**
 * The latest figure of the selection, the earlier ones, and the regions: those of a whole that the document declares,
 * or those of `regions` where the page selects their whole.
 * @throws FormatError
 */
export const readCube = (cube: Cube, { select, regions: compared, today = now() }: ParseContext): CubeReading => {
  const { dimensions } = cube;
  if (dimensions.some(({ categories }) => !categories.length))
    throw new FormatError('', 'holds no figure: a dimension has no categories.');
  const choice = choose(dimensions, select, compared);
  const measure = cube.measure?.(choice.positions) ?? {};
  const points = pointsOf(cube, choice, measure, today);
  const latest = latestOf(points, choice, dimensions[choice.time]?.id);
  const positions = choice.time < 0 ? choice.positions : choice.positions.with(choice.time, latest.position);
  const chosen = positions.map((position, index) => dimensions[index]?.categories[position] ?? { code: '' });
  const regions = choice.geo < 0 ? [] : regionsOf(cube, positions, choice, measure);
  const areParts = !choice.compared && measure.adds;
  const { decimals, power = 0 } = measure;
  const label = subjectOf(
    cube.title && withoutUnit(cube.title, measure, false),
    dimensions,
    chosen.map(({ code, label: said }, index) => ({
      code,
      label: said && withoutUnit(said, measure, dimensions[index]?.role === 'metric'),
    })),
  );
  return {
    chosen,
    progress: {
      ...figureOf(latest),
      ...timesOf(points, latest, measure, today),
      ...(decimals !== undefined && { decimals: Math.min(10, Math.max(0, decimals - power)) }),
      ...(label && { label }),
      // Null lets the page state a unit.
      unit: measure.unit ?? null,
      ...(regions.length > 0 && { regions, ...(!areParts && { regionsApart: true }) }),
    },
  };
};

/** A row of a table: the code in each dimension, and its figure. */
export interface Row extends CubeCell {
  codes: readonly string[];
}

/**
 * Converts a table to a cube; categories keep the order in which they first appear.
 * @throws FormatError
 */
export const cubeOf = (dimensions: readonly Omit<Dimension, 'categories'>[], rows: Iterable<Row>): Cube => {
  const categories = dimensions.map(() => new Map<string, number>());
  const cells = new Map<string, CubeCell>();
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
