import type { FigureStatus } from './figure-status.js';
import type { Link } from './press-release.js';

export type { FigureStatus } from './figure-status.js';

/**
 * How far a goal has come: `GET /api/jobs/:id`, version 1. Dates are calendar dates (`2020-12-31`). Values are in the
 * unit that `unit` names.
 */
export interface JobsProgress {
  /** The latest figure; null only where `status` is `confidential` or `missing`. */
  value: number | null;
  /** The day of the figure, or the last day of `period`. */
  asOf?: string;
  /** The period of the figure where that is more than a day: see `HistoryPoint`. */
  period?: string;
  /**
   * The number of decimals in which the figures are published, 0 to 10; by default, each figure is shown with its own.
   */
  decimals?: number;
  /** The figure to reach. One at or below zero is told only with a `start` that has another value. */
  goal?: number;
  /** The last day on which the goal can be reached. */
  deadline?: string;
  /** Where the count began; need not be zero. */
  start?: StartPoint;
  /** What is counted, for example "Jobb i sociala företag". */
  label?: string;
  /** The counted thing: jobs where it is missing, and null where it is not known. */
  unit?: Unit | null;
  source?: Source;
  status?: FigureStatus;
  /** Whether another figure was published for it before, where `status` says something else. */
  revised?: boolean;
  /** Whether the figure cannot be compared with earlier ones, because the source has changed its method. */
  break?: boolean;
  /** Another mark of the source, in its own words. */
  remark?: string;
  /**
   * Figures of other days and periods. One that is later than the figure and has no value means that the newest is
   * confidential or missing.
   */
  history?: HistoryPoint[];
  /** What the source expects for future periods. None of these figures was reached. */
  forecasts?: HistoryPoint[];
  regions?: RegionFigure[];
  /**
   * Whether the regions are no parts of the figure, or not known to be: it is a mean or a rate, or about another place.
   */
  regionsApart?: boolean;
  milestones?: Milestone[];
  notes?: string[];
  /** A page about the goal. */
  url?: string;
}

/** The statuses that a publisher can set for a figure. */
export type PublishedStatus = 'provisional' | 'confidential' | 'revised';

/** The figure at the start of the count. */
export interface StartPoint {
  value: number;
  date?: string;
}

/**
 * What so many are called in the forms of the page's language, for example "job" for `one` and "jobs" for `other`: `few`
 * is "miejsca pracy" beside 3 in Polish. A form that is left out is as `other`. A sign such as "€" may stand before the figure.
 * @see https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export interface Unit {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
  /** Its place; after the figure by default. */
  position?: 'start' | 'end';
}

/** The publisher of the figure, and its license. */
export interface Source {
  name: string;
  url?: Link['url'];
  license?: string;
}

/** A published figure of a day or a period. */
export interface HistoryPoint {
  /** The day, or the last day of `period`. */
  date: string;
  value: number | null;
  /**
   * The period, where it is more than a day: `2024`, `2026-08`, `2025-Q3`, `2025-H1`, `2026-W05`, a school or
   * fiscal year `2024/2025`, several years `2019--2023`. Anything else is the source's own name for it, and is shown as it stands.
   */
  period?: string;
  status?: FigureStatus;
  /** Whether another one was published for it before, where `status` says something else. */
  revised?: boolean;
  /** Whether it cannot be compared with earlier ones. */
  break?: boolean;
  /** Another mark of the source, in its own words. */
  remark?: string;
}

/** A figure of a day, as publishers send it. */
export interface DayFigure {
  date: string;
  value: number | null;
  status?: PublishedStatus;
}

/** A figure that a publisher sends: `PUT /api/jobs/:id/points`. */
export interface NewPoint extends DayFigure {
  /** The revision that it revises; 0 is the figure before anyone published one. */
  revises?: number;
}

/** A row of what was published: a figure, or the withdrawal of the one before it. */
export interface PublishedPoint extends DayFigure {
  /** Whether another value was published before, whatever `status` says. */
  revised?: boolean;
  /**
   * Whether the figure before it was withdrawn; then `value` is null, and the file's figure for that day counts again.
   */
  withdrawn?: boolean;
  /** 1 for the first of its day, and one more for each further one. */
  revision: number;
  /** When, in UTC. */
  recorded: string;
  /** The name of its publisher. */
  publisher: string;
}

/** All that was published for a counter, by date and revision: `GET /api/jobs/:id/points`. */
export interface PublishedPoints {
  items: PublishedPoint[];
}

/** A part of the whole; `code` is the statistics office's, such as SCB's four digits. */
export interface RegionFigure {
  code: string;
  name: string;
  value: number | null;
  goal?: number;
  status?: FigureStatus;
}

/** A figure on the way to the goal that is worth a mark. */
export interface Milestone {
  value: number;
  label?: string;
  date?: string;
}
