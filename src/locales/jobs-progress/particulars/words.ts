import type { FigureStatus } from '../../../model/jobs-progress.js';
import type { Words } from '../../words.js';
import type { DeadlineFacts } from '../words.js';

/** What is said of a figure that is more than a plain one of a day; loaded with its code. The figures come formatted. */
export interface ParticularsWords extends Words {
  /** Said instead of a figure that is kept back. */
  confidential: string;
  /** Said instead of a figure that there is not. */
  missing: string;
  status: Readonly<Record<Exclude<FigureStatus, 'confidential' | 'missing'>, string>>;
  /** Behind a figure, in brackets, and in the place of one that there is not. */
  marks: Readonly<Record<FigureStatus | 'break', string>>;
  break: string;
  /** The newest figure is not told: of when it is, whether it is confidential or else missing, and of when the shown one is. */
  newest: (period: string, isConfidential: boolean, latest: string) => string;
  /** "third quarter of 2025" */
  quarter: (year: string, number: number) => string;
  half: (year: string, number: number) => string;
  week: (year: string, number: number) => string;
  /** A period as it stands inside a sentence: "the third quarter of 2025". */
  within: (period: string) => string;
  /** In the place of "As of" a day. */
  figureFor: (period: string) => string;
  forecast: (period: string, figure: string) => string;
  /** What else the deadline says, per state (see `deadlineState`). */
  states: Readonly<
    Record<
      'last-days' | 'reached' | 'reached-early' | 'reached-passed' | 'reached-late' | 'not-held' | 'was-reached',
      (facts: DeadlineFacts) => string
    >
  >;
  /** A goal that the figure shall fall to. */
  falling: (figures: FallingFigures) => string;
  lessThan: (percent: string) => string;
  /** How many days old the figure is; undefined when it has no date. */
  stale: (days: string | undefined) => string;
}

/** Figures of a goal below the start. */
export interface FallingFigures {
  value: string;
  /** Begins with a space; empty where nobody says what is counted. */
  unit: string;
  goal: string;
  start: string;
  /** Of the way; undefined before the start and behind the goal. */
  percent: string | undefined;
}
