/** A counter as a sentence: for screen readers, search engines and print. */
import { formatDay } from '../../locales/format.js';
import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import type { DeadlineState } from './deadline.js';
import { expectedBy } from './expected.js';
import { figureText, shareText } from './figure.js';
import { unitAfter, unitOf } from './unit.js';

/** The sentence, split around the figure, which is set larger but still reads as a part of it. */
export interface Sentence {
  before: string;
  /** The figure, or the words in place of a confidential one. */
  value: string;
  after: string;
  state: DeadlineState;
  /** The state in words; empty when there is none. */
  stateText: string;
  /** The date of the figure; empty when it has none. */
  asOf: string;
  /** The expected figure; undefined before the start and after the deadline. */
  expected: { value: number; text: string } | undefined;
}

/** A placeholder for the figure, until the language has put it in its place. */
const gap = '\uffff';

/**
 * Splits a sentence around its figure.
 * @param say makes the sentence with the placeholder
 */
export const around = (value: string, say: (gap: string) => string): Pick<Sentence, 'before' | 'value' | 'after'> => {
  const [before = '', after = ''] = say(gap).split(gap);
  // A unit may end with a full stop of its own: "kr."
  return { before, value, after: after.replace('..', '.') };
};

/**
 * The sentence for a figure that has not reached its goal, or has none. For other figures (see `hasParticulars`),
 * `particulars` makes it.
 * @param today the reader's calendar date, `2026-11-23`
 */
export const sentence = (progress: JobsProgress, today: string, words: JobsProgressWords): Sentence => {
  const { language } = words;
  const { goal, deadline, asOf = '' } = progress;
  const value = progress.value ?? 0;
  const expected = expectedBy(progress, today);
  const day = asOf && formatDay(language, asOf);
  const state =
    goal === undefined || !deadline ? 'none' : today <= deadline ? 'running' : asOf < deadline ? 'unknown' : 'missed';
  return {
    ...around(figureText(progress, language, value), (figure) =>
      words.sentence({
        value: figure,
        unit: unitAfter(unitOf(progress, words, value, progress.decimals)),
        goalUnit: unitAfter(unitOf(progress, words, goal ?? value)),
        goal: goal === undefined ? undefined : figureText({}, language, goal),
        percent: goal === undefined ? undefined : shareText(language, value, goal),
      }),
    ),
    state,
    stateText:
      state === 'none'
        ? ''
        : words.states[state]({ deadline: formatDay(language, deadline ?? today), days: 0, asOf: day }),
    asOf: day ? words.asOf(day) : '',
    expected:
      expected === undefined
        ? undefined
        : { value: expected, text: words.expected(figureText({}, language, expected)) },
  };
};
