import type { Words } from '../../words.js';

/** What the history of a counter says; loaded with its code. The figures come formatted. */
export interface HistoryWords extends Words {
  trend: (trend: Trend) => string;
  /** How many a month, and from which figures that is told. */
  pace: (perMonth: string, points: number, from: string, to: string) => string;
  needed: (perMonth: string) => string;
  /** `to` is undefined where it may take for ever. */
  years: (from: number, to: number | undefined) => string;
  /** A point that is looked at. */
  point: (day: string, value: string) => string;
  walk: string;
  table: string;
  date: string;
  figure: string;
  confidential: string;
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
}
