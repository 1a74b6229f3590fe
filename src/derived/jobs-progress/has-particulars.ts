import type { JobsProgress } from '../../model/jobs-progress.js';
import { daysBetween, lastDays } from './days.js';

/**
 * Whether a figure needs more words than the plain sentence; `particulars` has them.
 * @param today `2026-11-23`
 */
export const hasParticulars = (progress: JobsProgress, today: string): boolean => {
  const { value, goal, start, asOf = '', deadline, unit, history, notes } = progress;
  return Boolean(
    // A figure without a value has a status.
    progress.status ||
    progress.revised ||
    progress.period ||
    progress.forecasts ||
    progress.remark ||
    progress.break ||
    unit?.position ||
    // Each language has its own space before this sign.
    unit?.other.startsWith('%') ||
    // The days before the deadline are counted. After it, the figure that was published for the deadline decides.
    (deadline && (today > deadline ? history && asOf > deadline : daysBetween(today, deadline) <= lastDays)) ||
    // The goal is reached, or the figure should fall, or less than one percent is reached.
    (goal !== undefined &&
      value !== null &&
      (value >= goal || (value && value < goal / 99) || (start && start.value >= goal))) ||
    history?.some(({ date }) => date > asOf) ||
    notes?.some((note) => /[<[&\r\n]/.test(note)),
  );
};
