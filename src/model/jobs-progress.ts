import type { FigureStatus } from './figure-status.js';
import type { Link } from './press-release.js';

export type { FigureStatus } from './figure-status.js';

/**
 * How far a goal has come: `GET /api/jobs/:id`, version 1. Dates are calendar
 * dates (`2020-12-31`). Values count whatever `unit` names.
 */
export interface JobsProgress {
  /** The latest figure; null only where `status` is `confidential` or `missing`. */
  value: number | null;
  /** The day that the figure describes, or the last day of `period`. */
  asOf?: string;
  /** What the figure describes where that is more than a day: see `HistoryPoint`. */
  period?: string;
  /** With how many decimals the figures are published, 0 to 10; where nobody says, each with those that it has. */
  decimals?: number;
  goal?: number;
  /** The last day on which the goal can be reached. */
  deadline?: string;
  /** Where the count began; need not be zero. */
  start?: StartPoint;
  /** What is counted, for example "Jobb i sociala företag". */
  label?: string;
  /** The counted thing: jobs where it is missing, and null where nobody says. */
  unit?: Unit | null;
  source?: Source;
  status?: FigureStatus;
  /** Another figure was published for it before, where `status` says something else of it. */
  revised?: boolean;
  /** The figure cannot be compared with those before it: the source counts otherwise since then. */
  break?: boolean;
  /** What else the source marks the figure with, in its own words. */
  remark?: string;
  /** Figures of other days and periods. One that is later than the figure and has none says that the newest is kept back or missing. */
  history?: HistoryPoint[];
  /** What the source expects of periods that have not passed. None of them is a figure that was reached. */
  forecasts?: HistoryPoint[];
  regions?: RegionFigure[];
  /** The regions are no parts of the figure, or not known to be: it is a mean or a rate, or speaks of another place. */
  regionsApart?: boolean;
  milestones?: Milestone[];
  notes?: string[];
  /** A page about the goal. */
  url?: string;
}

/** What a publisher may say of a figure. */
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
  /** Where it stands; after the figure where nothing is said. */
  position?: 'start' | 'end';
}

/** Who publishes the figure, and under which terms. */
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
  /** Another one was published for it before, where `status` says something else of it. */
  revised?: boolean;
  /** It cannot be compared with those before it. */
  break?: boolean;
  /** What else the source marks it with, in its own words. */
  remark?: string;
}

/** A figure of a day, as publishers write it. */
export interface DayFigure {
  date: string;
  value: number | null;
  status?: PublishedStatus;
}

/** A figure that a publisher sends: `PUT /api/jobs/:id/points`. */
export interface NewPoint extends DayFigure {
  /** The revision that it revises; 0 is what stood there before anyone published. */
  revises?: number;
}

/** A row of what was published: a figure, or that the one before it is taken back. */
export interface PublishedPoint extends DayFigure {
  /** Another value stood there before, whatever `status` says. */
  revised?: boolean;
  /** The figure before is of another day, and `value` is null: what the file says of the day counts again. */
  withdrawn?: boolean;
  /** 1 for the first of its day, and one more for each that revises it. */
  revision: number;
  /** When, in UTC. */
  recorded: string;
  /** By whom. */
  publisher: string;
}

/** All that was published of a counter, by date and revision: `GET /api/jobs/:id/points`. */
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

/** A figure on the way that is worth a mark. */
export interface Milestone {
  value: number;
  label?: string;
  date?: string;
}
