/** What every output says of a counter, in the order in which it is said. */
import { formatDay } from '../../locales/format.js';
import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import { sentence } from './sentence.js';

/** A counter in lines of text; what there is nothing to say of is empty. */
export interface Summary {
  label: string;
  sentence: string;
  /** What the deadline says. */
  state: string;
  /** "Provisional figure"; a confidential one is told by the sentence. */
  status: string;
  asOf: string;
  source: string;
}

/** @param today the reader's calendar date, `2026-11-23` */
export const summary = (progress: JobsProgress, today: string, words: JobsProgressWords): Summary => {
  const { before, value, after, stateText } = sentence(progress, today, words);
  const { label = '', status, asOf, source } = progress;
  return {
    label,
    sentence: before + value + after,
    state: stateText,
    status: status === undefined || status === 'confidential' || status === 'missing' ? '' : words.status[status],
    asOf: asOf === undefined ? '' : words.asOf(formatDay(words.language, asOf)),
    source: source ? `${words.source} ${source.name}` : '',
  };
};

/** The counter as one line of plain text, without a line break at its end. */
export const plainText = (progress: JobsProgress, today: string, words: JobsProgressWords): string => {
  const { sentence: said, state, status, asOf, source } = summary(progress, today, words);
  const close = (part: string): string => (/[.!?]$/.test(part) ? part : `${part}.`);
  const parts = [said, state, status, asOf, source].filter(Boolean).map(close);
  return parts.join(' ').replace(/[\r\n\u2028\u2029]+/g, ' ');
};
