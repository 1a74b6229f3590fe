import { formatForm } from '../../locales/format.js';
import type { Forms } from '../../locales/forms.js';
import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import type { JobsProgress } from '../../model/jobs-progress.js';

/** What of the words says how things are counted. */
type CountWords = Pick<JobsProgressWords, 'language' | 'plural' | 'unit'>;

const unitForms = ({ unit }: Pick<JobsProgress, 'unit'>, words: CountWords): Forms | null =>
  unit === undefined ? words.unit : unit;

/**
 * What so many of it are called in the page's language; empty where nobody says what is counted.
 * @param decimals with how many the number is written at least: "1.0 jobs"
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

/** What the counted things are called where no number stands beside them: no language has a better form for that than `few`. */
export const unitName = (progress: Pick<JobsProgress, 'unit'>, words: CountWords): string => {
  const forms = unitForms(progress, words);
  return forms?.few ?? forms?.other ?? '';
};

/** Finds letters that are read from right to left. */
export const fromRight = /[\u0590-\u08ff]/;

/**
 * The unit behind a figure, with the space between them. One that begins with a digit ("1 000 persons") would run into
 * it, an index ("2015=100") counts nothing, and one that reads from the right would turn the figures around it: it is
 * isolated by signs that are not seen. One that begins with a hyphen is a part of the figure: "11-il impjieg" in Maltese.
 */
export const unitAfter = (unit: string): string =>
  unit &&
  (unit.startsWith('-') ? '' : ' ') +
    (/^\d|=/.test(unit) ? `(${unit})` : fromRight.test(unit) ? `\u2068${unit}\u2069` : unit);
