import type { Forms } from '../forms.js';
import type { PluralRule } from '../plural-rules.js';
import type { Words } from '../words.js';

/** What `<jobs-progress>` says. */
export interface JobsProgressWords extends Words {
  empty: string;
  /** What is counted where nobody says anything else: jobs. */
  unit: Forms;
  /** Which form a number asks for, where engines lack the language. */
  plural?: PluralRule;
  /** "742 av 1 000 jobb, 74 % av målet." The figures come formatted. */
  sentence: (figures: JobsFigures) => string;
  start: (value: string, year: string | undefined) => string;
  goal: (value: string) => string;
  /** What the deadline says of a goal that is not reached (see `deadlineState`). */
  states: Readonly<Record<'running' | 'missed' | 'unknown', (facts: DeadlineFacts) => string>>;
  /** Where one should be by now. */
  expected: (figure: string) => string;
  asOf: (day: string) => string;
  source: string;
}

/** Figures of a counter as text, already grouped and rounded. */
export interface JobsFigures {
  value: string;
  /** Of the value. Begins with a space; empty where nobody says what is counted. */
  unit: string;
  goal: string | undefined;
  /** The unit in the form that the goal asks for: one of the two stands in a sentence. */
  goalUnit: string;
  /** Undefined without a goal, and where no share is true. */
  percent: string | undefined;
}

/** What a state may speak of: days written out, and how many are left. */
export interface DeadlineFacts {
  deadline: string;
  days: number;
  /** Undefined or empty where nobody says. */
  asOf: string | undefined;
}
