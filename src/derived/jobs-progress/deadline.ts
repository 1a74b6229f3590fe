/**
 * The state of a goal on a given day. A figure is valid for its own date only: an old figure below the goal does not
 * mean that the goal was missed.
 */
import type { JobsProgress } from '../../model/jobs-progress.js';
import { daysAfter, daysBetween, lastDays } from './days.js';

/**
 * - `none`: no goal, or not reached and without a deadline
 * - `running`, `last-days`: the deadline lies ahead
 * - `reached`: without a deadline; `reached-early`: before it; `reached-passed`: and the deadline has passed
 * - `missed`: the figure is from the last day or later, and the goal is not reached
 * - `unknown`: the deadline has passed, and the last figure is older (or has no date, or is a forecast)
 * - `reached-late`: reached only after the deadline; `not-held`: reached at the deadline, but not any more;
 * `was-reached`: reached at the deadline, and later figures are not comparable (see `verdict`)
 */
export type DeadlineState =
  | 'none'
  | 'running'
  | 'last-days'
  | 'reached'
  | 'reached-early'
  | 'reached-passed'
  | 'missed'
  | 'unknown'
  | 'reached-late'
  | 'not-held'
  | 'was-reached';

/** Whether the figure should fall: the count began above the goal. */
export const isFalling = ({ start, goal }: JobsProgress): boolean =>
  start !== undefined && goal !== undefined && start.value > goal;

/** The goal, if it can be reached: one at or below zero needs another start. */
export const goalOf = ({ goal, start }: JobsProgress): number | undefined =>
  (goal ?? 0) > 0 || (start && start.value !== goal) ? goal : undefined;

/**
 * The figure at the start, if the way to the goal does not begin at zero: the figure should fall, or rise to zero or
 * less.
 */
export const beginningOf = (progress: JobsProgress): number | undefined =>
  isFalling(progress) || (goalOf(progress) ?? 1) <= 0 ? progress.start?.value : undefined;

/** Whether a figure has reached an aim. */
export const isReached = (progress: JobsProgress, value: number, aim: number): boolean =>
  isFalling(progress) ? value <= aim : value >= aim;

/** Whether the shown figure has reached an aim. A forecast has reached nothing, and neither has a figure without a value. */
export const hasReached = (progress: JobsProgress, aim: number): boolean =>
  progress.value !== null && progress.status !== 'forecast' && isReached(progress, progress.value, aim);

/**
 * The state by the latest figure alone.
 * @param today the reader's calendar date, `2026-11-23`
 */
export const deadlineState = (progress: JobsProgress, today: string): DeadlineState => {
  const goal = goalOf(progress);
  const { value, deadline, asOf, status } = progress;
  if (goal === undefined || value === null) return 'none';
  const passed = deadline !== undefined && deadline < today;
  if (hasReached(progress, goal)) return !deadline ? 'reached' : passed ? 'reached-passed' : 'reached-early';
  if (!deadline) return 'none';
  if (!passed) return daysBetween(today, deadline) <= lastDays ? 'last-days' : 'running';
  return asOf !== undefined && asOf >= deadline && status !== 'forecast' ? 'missed' : 'unknown';
};

/**
 * The next day on which the state changes; undefined when it never does. Results can be cached until then.
 * @param today `2026-11-23`
 */
export const stateChangesOn = (progress: JobsProgress, today: string): string | undefined => {
  const { deadline } = progress;
  const state = deadlineState(progress, today);
  if (deadline === undefined) return undefined;
  // The last days are counted.
  if (state === 'last-days') return daysAfter(today, 1);
  if (state === 'running') {
    const { date } = progress.start ?? {};
    const next = daysAfter(deadline, -lastDays);
    // From the day after the start, the expected figure is shown, which changes each day.
    const begun = date && daysAfter(date < today ? today : date, 1);
    return begun && next && begun < next ? begun : next;
  }
  return state === 'reached-early' ? daysAfter(deadline, 1) : undefined;
};
