/** A counter in words: what a screen reader, a search engine and a printed page get. */
import { formatDay } from '../../locales/format.js';
import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import type { DeadlineState } from './deadline.js';
import { expectedBy } from './expected.js';
import { figureText, shareText } from './figure.js';
import { unitAfter, unitOf } from './unit.js';

/** The sentence, cut around the figure so that it can be set large and still be read as one. */
export interface Sentence {
  before: string;
  /** The figure, or what is said instead of a confidential one. */
  value: string;
  after: string;
  state: DeadlineState;
  /** The state in words; empty when there is none to tell. */
  stateText: string;
  /** Of when the figure is; empty when nobody says. */
  asOf: string;
  /** Where one should be by now; undefined while nothing is under way. */
  expected: { value: number; text: string } | undefined;
}

/** Stands where the figure goes, until the language has put it in its place. */
const gap = '\uffff';

/** A sentence around its figure. @param say makes it with what stands for the figure */
export const around = (value: string, say: (gap: string) => string): Pick<Sentence, 'before' | 'value' | 'after'> => {
  const [before = '', after = ''] = say(gap).split(gap);
  return { before, value, after };
};

/**
 * What is said of a figure that has not reached its goal, or has none; of another one (see `hasParticulars`),
 * `particulars` says it.
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
