/** Figures along dimensions, as the documents of statistics offices hold them. */
import type { Unit } from '../../model/jobs-progress.js';
import type { Dimension } from './dimension.js';
import type { Marks } from './marks.js';
import type { Period } from './periods.js';

/** A figure; null is not told. */
export interface Cell extends Marks {
  value: number | null;
}

/** What is known of the figures of a selection. */
export interface Measure {
  /** They are written in this power of ten. */
  power?: number;
  unit?: Unit | undefined;
  /** With how many decimals they are written. */
  decimals?: number | undefined;
  /** Known to be made of its parts, as a count is; a mean and a share are not. */
  adds?: boolean;
  /** Expected, whatever their period: a projection. */
  isForecast?: boolean;
  /** Of a point in time, and not of a whole period. */
  isStock?: boolean;
  /** The day within a period that they are of, where the source says one. */
  dayIn?: (period: Period) => string | undefined;
  /** The day on which they were published; all that is known of a figure without any time. */
  updated?: string | undefined;
}

/** Figures along dimensions; positions are one in each dimension. */
export interface Cube {
  title?: string | undefined;
  dimensions: readonly Dimension[];
  cell: (positions: readonly number[]) => Cell | undefined;
  measure?: (positions: readonly number[]) => Measure;
  /** What the source notes on a category. */
  notesAt?: (dimension: number, position: number) => readonly string[];
}
