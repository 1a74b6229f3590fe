import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import type { JobsProgress } from '../../model/jobs-progress.js';

/** What so many of it are called; empty where nobody says what is counted. */
export const unitOf = ({ unit }: JobsProgress, words: Pick<JobsProgressWords, 'unit'>, value: number): string =>
  (unit === undefined ? words.unit : unit)?.[value === 1 ? 'one' : 'other'] ?? '';
