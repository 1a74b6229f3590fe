import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import type { JobsProgress } from '../../model/jobs-progress.js';

/** What so many of it are called; empty where nobody says what is counted. */
export const unitOf = ({ unit }: JobsProgress, words: Pick<JobsProgressWords, 'unit'>, value: number): string =>
  (unit === undefined ? words.unit : unit)?.[value === 1 ? 'one' : 'other'] ?? '';

// Hebrew, Arabic and their kin.
const fromRight = /[\u0590-\u08ff]/;

/**
 * The unit behind a figure, with the space between them. One that begins with a digit ("1 000 persons") would run into
 * it, an index ("2015=100") counts nothing, and one that reads from the right would turn the figures around it: it is isolated by signs that are not seen.
 */
export const unitAfter = (unit: string): string =>
  unit && ` ${/^\d|=/.test(unit) ? `(${unit})` : fromRight.test(unit) ? `\u2068${unit}\u2069` : unit}`;
