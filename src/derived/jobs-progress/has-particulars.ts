import type { JobsProgress } from '../../model/jobs-progress.js';
import { daysBetween, lastDays } from './days.js';

/** Whether there is more to say of the figure than how far it is, or was at its deadline: `particulars` says it then. @param today `2026-11-23` */
export const hasParticulars = (progress: JobsProgress, today: string): boolean => {
  const { value, goal, start, asOf = '', deadline, unit, history, notes } = progress;
  return Boolean(
    // A figure that is not told has a status.
    progress.status ||
    progress.revised ||
    progress.period ||
    progress.forecasts ||
    progress.remark ||
    progress.break ||
    unit?.position ||
    // The last days are counted, and afterwards it counts what was published for the deadline.
    (deadline && (today > deadline ? history && asOf > deadline : daysBetween(today, deadline) <= lastDays)) ||
    // The goal is reached, or the figure shall fall to it, or less than one percent of it is reached.
    (goal !== undefined &&
      value !== null &&
      (value >= goal || (value && value < goal / 99) || (start && start.value >= goal))) ||
    history?.some(({ date }) => date > asOf) ||
    notes?.some((note) => /[<[&\r\n]/.test(note)),
  );
};
