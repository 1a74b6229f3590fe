/** What every output says about a counter, in the same order. */
import { languages } from '../../locales/jobs-progress/particulars/languages.js';
import type { ParticularsWords } from '../../locales/jobs-progress/particulars/words.js';
import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import { wordsFor } from '../../locales/words.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import { closed } from './closed.js';
import { isolated } from './isolated.js';
import { particulars, type Particulars } from './particulars.js';

/** A counter in lines of text; a line without content is empty. */
export interface Summary extends Pick<Particulars, 'value' | 'expected' | 'notes'> {
  label: string;
  sentence: string;
  /** The state of the deadline. */
  state: string;
  /**
   * "Provisional figure.", "Not comparable with earlier figures."; the sentence itself says that a figure is
   * confidential.
   */
  marks: string[];
  asOf: string;
  source: string;
}

/** The words for particulars, in the same language. */
export const ownWords = ({ language }: JobsProgressWords): ParticularsWords => wordsFor(language, languages);

/**
 * Makes the summary.
 * @param today the reader's calendar date, `2026-11-23`
 */
export const summary = (progress: JobsProgress, today: string, words: JobsProgressWords): Summary => {
  const { before, value, after, stateText, asOf, marks, expected, notes } = particulars(
    progress,
    today,
    words,
    ownWords(words),
  );
  const { label = '', source } = progress;
  return {
    label,
    value,
    sentence: before + value + after,
    state: stateText,
    marks: marks.map(({ text }) => text),
    asOf: asOf && closed(asOf),
    source: source ? closed(`${words.source} ${source.name}`) : '',
    expected,
    notes,
  };
};

/** The subject with its sentence: "Jobs in social enterprises: 742 of 1,000 jobs, 74% of the goal." */
export const titled = ({ label, sentence }: Summary): string => {
  const subject = label.replace(/[.:]$/, '');
  return subject ? `${isolated(subject)}${/[!?…]$/.test(subject) ? '' : ':'} ${sentence}` : sentence;
};

/** The counter as one line of plain text, without a line break at its end. */
export const plainText = (progress: JobsProgress, today: string, words: JobsProgressWords): string => {
  const said = summary(progress, today, words);
  return [closed(titled(said)), said.state, ...said.marks, said.asOf, said.source]
    .filter(Boolean)
    .join(' ')
    .replace(/[\r\n\u2028\u2029]+/g, ' ');
};
