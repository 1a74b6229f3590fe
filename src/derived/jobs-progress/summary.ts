/** What every output says of a counter, in the order in which it is said. */
import { languages } from '../../locales/jobs-progress/particulars/languages.js';
import type { ParticularsWords } from '../../locales/jobs-progress/particulars/words.js';
import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import { wordsFor } from '../../locales/words.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import { closed } from './closed.js';
import { particulars, type Particulars } from './particulars.js';

/** A counter in lines of text; what there is nothing to say of is empty. */
export interface Summary extends Pick<Particulars, 'value' | 'expected' | 'notes'> {
  label: string;
  sentence: string;
  /** What the deadline says. */
  state: string;
  /** "Provisional figure.", "Not comparable with earlier figures."; a confidential one is told by the sentence. */
  marks: string[];
  asOf: string;
  source: string;
}

/** The words for the particulars, in the language of the others. */
export const ownWords = ({ language }: JobsProgressWords): ParticularsWords => wordsFor(language, languages);

/** @param today the reader's calendar date, `2026-11-23` */
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

/** The subject and what is said of it: "Jobs in social enterprises: 742 of 1,000 jobs, 74% of the goal." */
export const titled = ({ label, sentence }: Summary): string => [label, sentence].filter(Boolean).join(': ');

/** The counter as one line of plain text, without a line break at its end. */
export const plainText = (progress: JobsProgress, today: string, words: JobsProgressWords): string => {
  const said = summary(progress, today, words);
  return [titled(said), said.state, ...said.marks, said.asOf, said.source]
    .filter(Boolean)
    .map(closed)
    .join(' ')
    .replace(/[\r\n\u2028\u2029]+/g, ' ');
};
