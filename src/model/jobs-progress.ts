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
  /** The figure to reach. A goal at or below zero is shown only with a `start` of another value. */
  goal?: number;
  /** The last day on which the goal can be reached. */
  deadline?: string;
  /** The figure at the start of the count, which need not be zero. */
  start?: StartPoint;
  /** What is counted, for example "Jobb i sociala företag". */
  label?: string;
  /** BCP 47 tag of the language of the texts. The newsroom shows the counters in its own language. */
  language?: string;
  /** The counted thing: by default jobs, and null where it is not known. */
  unit?: Unit | null;
  source?: Source;
  status?: FigureStatus;
  /** Whether another figure was published for this time before, and `status` says something else. */
  revised?: boolean;
  /** Whether the figure cannot be compared with earlier ones, because the source has changed its method. */
  break?: boolean;
  /** Another mark of the source, in its own words. */
  remark?: string;
  /**
   * Figures of other days and periods. A later one without a value means that the newest figure is confidential or
   * missing.
   */
  history?: HistoryPoint[];
  /** Figures that the source expects for future periods. */
  forecasts?: HistoryPoint[];
  regions?: RegionFigure[];
  /**
   * Whether the regions are not, or not certainly, parts of the figure: it is a mean or a rate, or about another place.
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
 * The counted thing by the plural categories of the page's language, for example "job" for `one` and "jobs" for
 * `other`; in Polish, `few` is "miejsca pracy" as in "3 miejsca pracy". `other` replaces a missing form. A sign such as
 * "€" may be placed before the figure.
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
   * The period, where it is more than a day: `2024`, `2026-08`, `2025-Q3`, `2025-H1`, `2026-W05`, a school or fiscal
   * year `2024/2025`, several years `2019--2023`. Any other text is the source's own name for the period, and is shown
   * unchanged.
   */
  period?: string;
  status?: FigureStatus;
  /** Whether another figure was published for this time before, and `status` says something else. */
  revised?: boolean;
  /** Whether the figure cannot be compared with earlier ones. */
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
  /** The revision that it replaces; 0 is the figure of the counter's file. */
  revises?: number;
}

/** A published row: a figure, or the withdrawal of the figure before it. */
export interface PublishedPoint extends DayFigure {
  /** Whether another value was published before, whatever `status` says. */
  revised?: boolean;
  /**
   * Whether the figure before it was withdrawn; then `value` is null, and the file's figure for that day counts again.
   */
  withdrawn?: boolean;
  /** 1 for the first of its day, and one more for each further one. */
  revision: number;
  /** The time of publication, in UTC. */
  recorded: string;
  /** The name of its publisher. */
  publisher: string;
}

/** All that was published for a counter, by date and revision: `GET /api/jobs/:id/points`. */
export interface PublishedPoints {
  items: PublishedPoint[];
}

/** The figure of a region; `code` is that of the statistics office, such as SCB's four digits. */
export interface RegionFigure {
  code: string;
  name: string;
  value: number | null;
  goal?: number;
  status?: FigureStatus;
}

/** A figure on the way to the goal that gets a mark. */
export interface Milestone {
  value: number;
  label?: string;
  date?: string;
}
