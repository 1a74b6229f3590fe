import { formatForm } from '../../locales/format.js';
import type { Forms } from '../../locales/forms.js';
import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import type { JobsProgress } from '../../model/jobs-progress.js';

/** The words that say how things are counted. */
type CountWords = Pick<JobsProgressWords, 'language' | 'plural' | 'unit'>;

const unitForms = ({ unit }: Pick<JobsProgress, 'unit'>, words: CountWords): Forms | null =>
  unit === undefined ? words.unit : unit;

/**
 * The unit for this number in the page's language; empty where it is not known what is counted.
 * @param decimals the least number of written decimals: "1.0 jobs"
 */
export const unitOf = (
  progress: Pick<JobsProgress, 'unit'>,
  words: CountWords,
  value: number,
  decimals?: number,
): string => {
  const forms = unitForms(progress, words);
  return forms
    ? (forms[words.plural ? words.plural(value) : formatForm(words.language, value, decimals)] ?? forms.other)
    : '';
};

/** The unit without a number beside it. In every language, the form for `few` serves best for that. */
export const unitName = (progress: Pick<JobsProgress, 'unit'>, words: CountWords): string => {
  const forms = unitForms(progress, words);
  return forms?.few ?? forms?.other ?? '';
};

/** Finds letters that are read from right to left. */
export const fromRight = /[\u0590-\u08ff]/;

/**
 * The unit after a figure, with the space between them. A unit that begins with a digit ("1 000 persons") would run
 * into the figure. An index ("2015=100") counts nothing. A unit that reads from right to left would change the order of
 * the figures around it, so it is isolated by invisible characters. A unit that begins with a hyphen is a part of the
 * figure: "11-il impjieg" in Maltese.
 */
export const unitAfter = (unit: string): string =>
  unit &&
  (unit.startsWith('-') ? '' : ' ') +
    (/^\d|=/.test(unit) ? `(${unit})` : fromRight.test(unit) ? `\u2068${unit}\u2069` : unit);
