import type { Words } from '../../words.js';

/**
 * The words of a counter's history; loaded with its code. The figures are formatted. `isRate` means that they are
 * measured and not counted, for which some languages have other words ("lower" instead of "fewer").
 */
export interface HistoryWords extends Words {
  trend: (trend: Trend) => string;
  /** The change per month, and the figures from which it is computed. */
  pace: (perMonth: string, points: number, from: string, to: string, isFalling: boolean, isRate?: boolean) => string;
  /**
   * A change that is not zero but less than the smallest shown figure: "fewer than 0.1". For a fall, "fewer" follows.
   */
  below: (figure: string, isFalling: boolean, isRate?: boolean) => string;
  needed: (perMonth: string, isFalling: boolean, isRate?: boolean) => string;
  /** The years in which the goal may be reached; `to` is undefined where it may never be. */
  years: (from: number, to: number | undefined) => string;
  /** The selected point of the chart. */
  point: (day: string, value: string) => string;
  /** The label of the line at the deadline. */
  deadline: string;
  /** For a scale that does not begin at zero. */
  begins: (value: string) => string;
  walk: string;
  table: string;
  /** The column heading for days. */
  date: string;
  /** The column heading for days and periods. */
  period: string;
  /** The column heading for the figures, both counts and rates. */
  figure: string;
  download: string;
}

/** The first and the last figure; `change` has no sign. */
export interface Trend {
  from: string;
  fromDay: string;
  to: string;
  toDay: string;
  change: string;
  direction: number;
  isRate?: boolean;
}
