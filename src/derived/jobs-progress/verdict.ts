/**
 * Decides whether a goal was reached by the figure that was published for the deadline, and not by the latest one: a
 * later fall does not change that the goal was reached, and a later rise was too late.
 */
import type { JobsProgress } from '../../model/jobs-progress.js';
import { deadlineState, goalOf, isReached, type DeadlineState } from './deadline.js';
import { daysAfter } from './days.js';
import { comparablePoints, knownPoints, publishedPoints } from './points.js';

/** The first day of a period; undefined where only the source knows it. */
const beginOf = (period: string, lastDay: string): string | undefined => {
  const [, year = '', part = '', number = ''] = /^(\d{4})(?:-([QHW]?)(\d\d?)|--\d{4})?$/.exec(period) ?? [];
  if (part === 'W') return daysAfter(lastDay, -6);
  if (/^\d{4}\/\d{4}$/.test(period)) return daysAfter(lastDay, -364);
  if (!year) return undefined;
  const months = { Q: 3, H: 6 }[part] ?? 1;
  return `${year}-${String((Number(number || 1) - 1) * months + 1).padStart(2, '0')}-01`;
};

/** Whether the figure is of a period that ends after the deadline, and that did not begin after it. */
const isAcross = ({ asOf = '', period }: JobsProgress, deadline: string): boolean =>
  period !== undefined && asOf > deadline && (beginOf(period, asOf) ?? '') <= deadline;

/**
 * The state of the goal by all published figures.
 * @param today the reader's calendar date, `2026-11-23`
 */
export const verdict = (progress: JobsProgress, today: string): DeadlineState => {
  const told = deadlineState(progress, today);
  const goal = goalOf(progress);
  const { deadline, asOf } = progress;
  if (goal === undefined || !asOf || !deadline || deadline >= today || told === 'none') return told;
  // The year's figure does not tell what was reached by June.
  const missed = isAcross(progress, deadline) ? 'unknown' : 'missed';
  const state = told === 'missed' ? missed : told;
  const points = publishedPoints(progress);
  const known = knownPoints(points).filter(({ date }) => date <= asOf);
  const latest = known.at(-1);
  const due = known.findLast(({ date }) => date <= deadline);
  if (!due || !latest || latest === due) return state;
  const wasReached = isReached(progress, due.value, goal);
  const isComparable = comparablePoints(points).includes(due);
  if (isReached(progress, latest.value, goal))
    // If the last figure before the deadline is not from that day, the goal may have been reached in between.
    return !wasReached && due.date === deadline && isComparable ? 'reached-late' : 'reached-passed';
  // A figure after a break in the series does not tell whether the goal is still reached.
  return wasReached ? (isComparable ? 'not-held' : 'was-reached') : missed;
};
