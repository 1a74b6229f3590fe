/** A counter for a badge, in the form that shields.io reads from any address. */
import { formatNumber, formatShare } from '../../locales/format.js';
import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import { goalOf } from './deadline.js';
import { unitOf } from './unit.js';

/**
 * What shields.io draws a badge from.
 * @see https://shields.io/badges/endpoint-badge
 */
export interface Badge {
  schemaVersion: 1;
  label: string;
  message: string;
  color: string;
  cacheSeconds: number;
}

/** Five minutes: the least that shields.io keeps an answer. */
const cacheSeconds = 300;

/** The badge. What is not told is grey and said in words, never zero. */
export const badge = (progress: JobsProgress, words: JobsProgressWords): Badge => {
  const { language } = words;
  const { value, label = unitOf(progress, words, Infinity) } = progress;
  const goal = goalOf(progress);
  if (value === null)
    return {
      schemaVersion: 1,
      label,
      message: progress.status === 'missing' ? words.missing : words.confidential,
      color: 'lightgrey',
      cacheSeconds,
    };
  const figure = formatNumber(language, value);
  const message =
    goal === undefined ? figure : `${figure} / ${formatNumber(language, goal)} (${formatShare(language, value, goal)})`;
  return {
    schemaVersion: 1,
    label,
    message,
    color: goal !== undefined && value >= goal ? 'brightgreen' : 'blue',
    cacheSeconds,
  };
};
