/**
 * What can be said of a goal on a given day. A figure speaks of its own date
 * only: an old one that lies under the goal does not say that the goal was missed.
 */
import type { JobsProgress } from '../../model/jobs-progress.js';

/**
 * - `none`: no goal, or neither reached nor a deadline
 * - `running`, `last-days`: the deadline is ahead
 * - `reached`: without a deadline; `reached-early`: before it; `reached-passed`: and it has passed
 * - `missed`: the figure is from the last day or later, and lies under the goal
 * - `unknown`: the deadline has passed, and the last figure is older than it (or has no date)
 */
export type DeadlineState =
  'none' | 'running' | 'last-days' | 'reached' | 'reached-early' | 'reached-passed' | 'missed' | 'unknown';

const day = 86_400_000;

/** From this many days before the deadline on, days are counted. */
export const lastDays = 14;

/** Whole days from one calendar date to another; negative when `to` lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / day);

/** The goal, when it is one that can be reached: above zero. */
export const goalOf = ({ goal }: JobsProgress): number | undefined =>
  goal !== undefined && goal > 0 ? goal : undefined;

/** @param today the reader's calendar date, `2026-11-23` */
export const deadlineState = (progress: JobsProgress, today: string): DeadlineState => {
  const goal = goalOf(progress);
  const { value, deadline, asOf } = progress;
  if (goal === undefined || value === null) return 'none';
  const passed = deadline !== undefined && deadline < today;
  if (value >= goal) return !deadline ? 'reached' : passed ? 'reached-passed' : 'reached-early';
  if (!deadline) return 'none';
  if (!passed) return daysBetween(today, deadline) <= lastDays ? 'last-days' : 'running';
  return asOf !== undefined && asOf >= deadline ? 'missed' : 'unknown';
};

const daysAfter = (date: string, days: number): string | undefined => {
  const after = new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
  // What comes after the year 9999 is written otherwise, and nobody waits for it.
  return after.startsWith('+') ? undefined : after;
};

/**
 * The next day on which something else is to be said of the goal, or undefined
 * when it stays as it is for ever. What is made of the state may be kept until then.
 * @param today `2026-11-23`
 */
export const stateChangesOn = (progress: JobsProgress, today: string): string | undefined => {
  const { deadline } = progress;
  const state = deadlineState(progress, today);
  if (deadline === undefined) return undefined;
  if (state === 'running') return daysAfter(deadline, -lastDays);
  // These are counted.
  if (state === 'last-days') return daysAfter(today, 1);
  return state === 'reached-early' ? daysAfter(deadline, 1) : undefined;
};
