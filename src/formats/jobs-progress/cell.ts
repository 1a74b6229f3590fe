/** Figures along dimensions, as in the documents of statistics offices. */
import type { Unit } from '../../model/jobs-progress.js';
import type { Dimension } from './dimension.js';
import type { Marks } from './marks.js';
import type { Period } from './periods.js';

/** A figure; null where it is confidential or missing. */
export interface CubeCell extends Marks {
  value: number | null;
}

/** How the figures of a selection are measured. */
export interface Measure {
  /** The figures are written in this power of ten. */
  power?: number;
  unit?: Unit | undefined;
  /** The number of decimals of the figures. */
  decimals?: number | undefined;
  /** Whether the whole is the sum of its parts. A count is; a mean and a share are not. */
  adds?: boolean;
  /** Whether all figures are expected ones, whatever their period, as in a projection. */
  isForecast?: boolean;
  /** Whether the figures are about a point in time, and not about a whole period. */
  isStock?: boolean;
  /** The day within a period, where the source names one. */
  dayIn?: (period: Period) => string | undefined;
  /** The day of publication; the only date of a figure without a time. */
  updated?: string | undefined;
}

/** Figures along dimensions; a list of positions has one for each dimension. */
export interface Cube {
  title?: string | undefined;
  dimensions: readonly Dimension[];
  cell: (positions: readonly number[]) => CubeCell | undefined;
  measure?: (positions: readonly number[]) => Measure;
  /** The source's notes about a category. */
  notesAt?: (dimension: number, position: number) => readonly string[];
}
