/** A counter's figures and shares as text. */
import { formatNumber } from '../../locales/format.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import { percentOf } from './decimal.js';

/** A published figure with all of its digits, and with as many decimals as the source has: "4.0". */
export const figureText = ({ decimals }: Pick<JobsProgress, 'decimals'>, language: string, value: number): string =>
  formatNumber(language, value, decimals ? { minimumFractionDigits: decimals } : {});

/** Whole percent as text. */
export const percentText = (language: string, percent: number): string =>
  formatNumber(language, percent / 100, { style: 'percent', maximumFractionDigits: 0 });

/**
 * The reached share of the goal, rounded down, so that it is 100 % only when the whole goal is reached. Undefined for a
 * negative figure, which has no share.
 */
export const shareText = (language: string, value: number, goal: number): string | undefined => {
  const percent = percentOf(value, goal);
  return percent < 0 ? undefined : percentText(language, percent);
};
