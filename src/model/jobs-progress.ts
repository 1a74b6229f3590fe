import type { Link } from './press-release.js';

/**
 * How far a goal has come: `GET /api/jobs/:id`, version 1. Dates are calendar
 * dates (`2020-12-31`). Values count whatever `unit` names.
 */
export interface JobsProgress {
  /** The latest figure; null only where `status` is `confidential`. */
  value: number | null;
  /** The date that the figure describes. */
  asOf?: string;
  goal?: number;
  /** The last day on which the goal can be reached. */
  deadline?: string;
  /** Where the count began; need not be zero. */
  start?: StartPoint;
  /** What is counted, for example "Jobb i sociala företag". */
  label?: string;
  /** The counted thing in the singular and the plural. */
  /** The counted thing: jobs where it is missing, and null where nobody says. */
  unit?: Unit | null;
  source?: Source;
  status?: FigureStatus;
  history?: HistoryPoint[];
  regions?: RegionFigure[];
  /** The regions are no parts of the figure, or not known to be: it is a mean or a rate, or speaks of another place. */
  regionsApart?: boolean;
  milestones?: Milestone[];
  notes?: string[];
  /** A page about the goal. */
  url?: string;
}

/** How sure a figure is. A confidential one is not zero: it is not told. */
export type FigureStatus = 'provisional' | 'confidential' | 'revised';

/** The figure at the start of the count. */
export interface StartPoint {
  value: number;
  date?: string;
}

/** `one` for exactly one, `other` for the rest, for example "job" and "jobs". */
export interface Unit {
  one: string;
  other: string;
}

/** Who publishes the figure, and under which terms. */
export interface Source {
  name: string;
  url?: Link['url'];
  license?: string;
}

/** A published figure of an earlier day. */
export interface HistoryPoint {
  date: string;
  value: number | null;
  status?: FigureStatus;
}

/** A figure that a publisher sends: `PUT /api/jobs/:id/points`. */
export interface NewPoint extends HistoryPoint {
  /** The revision that it revises; 0 is what stood there before anyone published. */
  revises?: number;
}

/** A figure as it was published. */
export interface PublishedPoint extends HistoryPoint {
  /** 1 for the first of its day, and one more for each that revises it. */
  revision: number;
  /** When, in UTC. */
  recorded: string;
  /** By whom. */
  publisher: string;
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
