/** Figures along dimensions, as in the documents of statistics offices. */
import type { Unit } from '../../model/jobs-progress.js';
import type { Dimension } from './dimension.js';
import type { Marks } from './marks.js';
import type { Period } from './periods.js';

/** A figure; null where it is confidential or missing. */
export interface Cell extends Marks {
  value: number | null;
}

/** What is known about the figures of a selection. */
export interface Measure {
  /** They are written in this power of ten. */
  power?: number;
  unit?: Unit | undefined;
  /** The number of decimals in which they are written. */
  decimals?: number | undefined;
  /** Whether the whole is the sum of its parts. A count is; a mean and a share are not. */
  adds?: boolean;
  /** Whether all of them are expected, whatever their period: a projection. */
  isForecast?: boolean;
  /** Whether they are about a point in time, and not about a whole period. */
  isStock?: boolean;
  /** Their day within a period, where the source names one. */
  dayIn?: (period: Period) => string | undefined;
  /** The day of publication; the only date of a figure without a time. */
  updated?: string | undefined;
}

/** Figures along dimensions; a list of positions has one for each dimension. */
export interface Cube {
  title?: string | undefined;
  dimensions: readonly Dimension[];
  cell: (positions: readonly number[]) => Cell | undefined;
  measure?: (positions: readonly number[]) => Measure;
  /** The source's notes about a category. */
  notesAt?: (dimension: number, position: number) => readonly string[];
}
