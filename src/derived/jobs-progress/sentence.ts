/** A counter in words: what a screen reader, a search engine and a printed page get. */
import { formatDay, formatNumber, formatShare } from '../../locales/format.js';
import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import { daysBetween, deadlineState, goalOf, type DeadlineState } from './deadline.js';
import { unitOf } from './unit.js';

/** The sentence, cut around the figure so that it can be set large and still be read as one. */
export interface Sentence {
  before: string;
  /** The figure, or what is said instead of a confidential one. */
  value: string;
  after: string;
  state: DeadlineState;
  /** The state in words; empty when there is none to tell. */
  stateText: string;
}

/** Stands where the figure goes, until the language has put it in its place. */
const gap = '\uffff';

/** @param today the reader's calendar date, `2026-11-23` */
export const sentence = (progress: JobsProgress, today: string, words: JobsProgressWords): Sentence => {
  const { language } = words;
  const goal = goalOf(progress);
  const { value } = progress;
  const state = deadlineState(progress, today);
  const { deadline = today, asOf } = progress;
  const stateText =
    state === 'none'
      ? ''
      : words.states[state]({
          deadline: formatDay(language, deadline),
          days: daysBetween(today, deadline),
          asOf: asOf && formatDay(language, asOf),
        });
  if (value === null)
    return {
      before: '',
      value: progress.status === 'missing' ? words.missing : words.confidential,
      after: '',
      state,
      stateText,
    };
  const figure = (number: number): string => formatNumber(language, number);
  const unit = unitOf(progress, words, goal ?? value);
  const [before = '', after = ''] = words
    .sentence({
      value: gap,
      unit: unit && ` ${unit}`,
      goal: goal === undefined ? undefined : figure(goal),
      percent: goal === undefined ? undefined : formatShare(language, value, goal),
    })
    .split(gap);
  return { before, value: figure(value), after, state, stateText };
};
