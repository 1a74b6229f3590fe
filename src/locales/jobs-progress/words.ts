import type { Forms } from '../forms.js';
import type { PluralRule } from '../plural-rules.js';
import type { Words } from '../words.js';

/** The words of `<jobs-progress>`. */
export interface JobsProgressWords extends Words {
  empty: string;
  /** The default of the counted things: jobs. */
  unit: Forms;
  /** The plural rule, if engines lack the language. */
  plural?: PluralRule;
  /** "742 av 1 000 jobb, 74 % av målet." The figures are formatted. */
  sentence: (figures: JobsFigures) => string;
  start: (value: string, year: string | undefined) => string;
  goal: (value: string) => string;
  /** The state of a goal that is not reached (see `deadlineState`). */
  states: Readonly<Record<'running' | 'missed' | 'unknown', (facts: DeadlineFacts) => string>>;
  /** The figure that is expected by now. */
  expected: (figure: string) => string;
  asOf: (day: string) => string;
  source: string;
}

/** Figures of a counter as text, already grouped and rounded. */
export interface JobsFigures {
  value: string;
  /** The unit for the value. Begins with a space; empty where it is not known what is counted. */
  unit: string;
  goal: string | undefined;
  /** The unit for the goal. A sentence contains only one of the two. */
  goalUnit: string;
  /** Undefined without a goal, and where no share makes sense. */
  percent: string | undefined;
}

/** Facts for the words of a state: days in words, and how many are left. */
export interface DeadlineFacts {
  deadline: string;
  days: number;
  /** Undefined or empty where the date is not known. */
  asOf: string | undefined;
}
