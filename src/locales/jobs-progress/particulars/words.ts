import type { FigureStatus } from '../../../model/jobs-progress.js';
import type { Words } from '../../words.js';
import type { DeadlineFacts } from '../words.js';

/** The words for a figure that is more than a plain daily one; loaded with its code. The figures are formatted. */
export interface ParticularsWords extends Words {
  /** In place of a confidential figure. */
  confidential: string;
  /** In place of a missing figure. */
  missing: string;
  status: Readonly<Record<Exclude<FigureStatus, 'confidential' | 'missing'>, string>>;
  /** In brackets after a figure, and in place of a figure without a value. */
  marks: Readonly<Record<FigureStatus | 'break', string>>;
  break: string;
  /**
   * The newest figure has no value: its period, whether it is confidential or else missing, and the period of the shown
   * figure.
   */
  newest: (period: string, isConfidential: boolean, latest: string) => string;
  /** "third quarter of 2025" */
  quarter: (year: string, number: number) => string;
  half: (year: string, number: number) => string;
  week: (year: string, number: number) => string;
  /** A period within a sentence: "the third quarter of 2025". */
  within: (period: string) => string;
  /** Instead of "As of", for a period. */
  figureFor: (period: string) => string;
  forecast: (period: string, figure: string) => string;
  /** The other states of a goal (see `deadlineState`). */
  states: Readonly<
    Record<
      'last-days' | 'reached' | 'reached-early' | 'reached-passed' | 'reached-late' | 'not-held' | 'was-reached',
      (facts: DeadlineFacts) => string
    >
  >;
  /** The sentence for a goal below the start. */
  falling: (figures: FallingFigures) => string;
  lessThan: (percent: string) => string;
  /** The age of the figure in days; undefined when it has no date. */
  stale: (days: string | undefined) => string;
}

/** Figures of a goal below the start. */
export interface FallingFigures {
  value: string;
  /** Begins with a space; empty where it is not known what is counted. */
  unit: string;
  goal: string;
  start: string;
  /** The share of the way; undefined before the start and beyond the goal. */
  percent: string | undefined;
}
