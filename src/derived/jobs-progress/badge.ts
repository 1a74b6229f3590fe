/** A counter as the JSON that shields.io reads to draw a badge. */
import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import { beginningOf, goalOf, hasReached, isFalling } from './deadline.js';
import { shareOf, withUnit } from './particulars.js';
import { ownWords } from './summary.js';
import { toldStatuses } from './told-statuses.js';

/**
 * The JSON for shields.io.
 * @see https://shields.io/badges/endpoint-badge
 */
export interface Badge {
  schemaVersion: 1;
  /** Empty for a figure without a name; the badge is then the message alone. */
  label: string;
  message: string;
  color: string;
  cacheSeconds: number;
}

/** Five minutes, the least for which shields.io caches an answer. */
const cacheSeconds = 300;

const figureOf = (progress: JobsProgress, words: JobsProgressWords): string => {
  const { value } = progress;
  if (value === null) return ownWords(words)[progress.status === 'missing' ? 'missing' : 'confidential'];
  const goal = goalOf(progress);
  const write = withUnit(progress, words);
  if (goal === undefined) return write.figure(value) + write.unit(value);
  const start = beginningOf(progress);
  const share = shareOf({ value, goal, start }, ownWords(words));
  const aim = `${isFalling(progress) ? '≤ ' : ''}${write.goal(goal)}`;
  return `${write.figure(value)} / ${aim}${write.goalUnit(goal)}${share ? ` (${share})` : ''}`;
};

/** The figure with its goal and its marks, so that a forecast or a provisional figure is recognized as one. */
const messageOf = (progress: JobsProgress, words: JobsProgressWords): string => {
  const { marks } = ownWords(words);
  return [figureOf(progress, words), ...toldStatuses(progress).map((status) => marks[status])].join(', ');
};

/** Makes the badge. A figure without a value is grey and described in words, never zero. */
export const badge = (progress: JobsProgress, words: JobsProgressWords): Badge => {
  const { value, label = '' } = progress;
  const goal = goalOf(progress);
  return {
    schemaVersion: 1,
    label,
    message: messageOf(progress, words),
    color: value === null ? 'lightgrey' : goal !== undefined && hasReached(progress, goal) ? 'brightgreen' : 'blue',
    cacheSeconds,
  };
};
