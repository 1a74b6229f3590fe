import type { Words } from '../../words.js';

/**
 * What the history of a counter says; loaded with its code. The figures come formatted. `isRate` says that they are
 * measured: some languages count by other words ("fewer") than they compare ("lower").
 */
export interface HistoryWords extends Words {
  trend: (trend: Trend) => string;
  /** How many a month, and from which figures that is told. */
  pace: (perMonth: string, points: number, from: string, to: string, isFalling: boolean, isRate?: boolean) => string;
  /** Not zero, and less than the smallest figure that is shown; what falls by it goes on with "fewer". */
  below: (figure: string, isFalling: boolean, isRate?: boolean) => string;
  needed: (perMonth: string, isFalling: boolean, isRate?: boolean) => string;
  /** `to` is undefined where it may take for ever. */
  years: (from: number, to: number | undefined) => string;
  /** A point that is looked at. */
  point: (day: string, value: string) => string;
  /** Names the line of the last day. */
  deadline: string;
  /** Said where the scale does not begin at zero. */
  begins: (value: string) => string;
  walk: string;
  table: string;
  /** The head of days. */
  date: string;
  /** The head of days and periods. */
  period: string;
  /** The head of the figures, of counts and rates alike. */
  figure: string;
  download: string;
}

/** From where to where; `change` has no sign. */
export interface Trend {
  from: string;
  fromDay: string;
  to: string;
  toDay: string;
  change: string;
  direction: number;
  isRate?: boolean;
}
