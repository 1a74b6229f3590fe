import type { FigureStatus } from '../../model/jobs-progress.js';
import type { Words } from '../words.js';

/** What `<jobs-progress>` says. */
export interface JobsProgressWords extends Words {
  empty: string;
  confidential: string;
  unit: { one: string; other: string };
  /** "742 av 1 000 jobb, 74 % av målet." The figures come formatted. */
  sentence: (figures: JobsFigures) => string;
  start: (value: string, year: string | undefined) => string;
  goal: (value: string) => string;
  /** A figure on the way; `reached` is undefined while the figure is not told. */
  milestone: (
    value: string,
    label: string | undefined,
    day: string | undefined,
    reached: boolean | undefined,
  ) => string;
  /** How many days old the figure is; undefined when it has no date. */
  stale: (days: string | undefined) => string;
  /** What the deadline says, per state (see `deadlineState`). */
  states: Readonly<
    Record<
      'running' | 'last-days' | 'reached' | 'reached-early' | 'reached-passed' | 'missed' | 'unknown',
      (facts: DeadlineFacts) => string
    >
  >;
  asOf: (day: string) => string;
  source: string;
  /** Said instead of a figure that there is not. */
  missing: string;
  status: Readonly<Record<Exclude<FigureStatus, 'confidential' | 'missing'>, string>>;
}

/** Figures of a counter as text, already grouped and rounded. */
export interface JobsFigures {
  value: string;
  /** Begins with a space; empty where nobody says what is counted. */
  unit: string;
  goal: string | undefined;
  percent: string | undefined;
}

/** What a state may speak of: days written out, and how many are left. */
export interface DeadlineFacts {
  deadline: string;
  days: number;
  asOf: string | undefined;
}
