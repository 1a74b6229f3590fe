/**
 * Decides whether a goal was reached by the figure that was published for the deadline, and not by the latest one: a
 * later fall does not change that the goal was reached, and a later rise was too late.
 */
import type { JobsProgress } from '../../model/jobs-progress.js';
import { periodNamed } from '../../formats/jobs-progress/period-days.js';
import { daysAfter } from './days.js';
import { deadlineState, goalOf, isReached, type DeadlineState } from './deadline.js';
import { comparablePoints, knownPoints, latestPoint, publishedPoints } from './points.js';

/** The first day of a period; a school or fiscal year begins a year before the day on which its source says it ends. */
const firstDayOf = (period: string, last: string): string =>
  (period.includes('/') ? daysAfter(last, -364) : periodNamed(period)?.firstDay) ?? '';

/**
 * Whether the figure may be from before the deadline although its period ends later: the figure of a year does not say
 * what was reached in June. A figure for an unknown day of its period may be from the first day.
 */
const isEarly = ({ asOf, period }: JobsProgress, last: string, deadline: string): boolean => {
  if (period === undefined || (asOf !== undefined && last <= deadline)) return false;
  const first = firstDayOf(period, last);
  return asOf === undefined ? first < deadline : first <= deadline;
};

/**
 * The state of the goal by all published figures.
 * @param today the reader's calendar date, `2026-11-23`
 */
export const verdict = (progress: JobsProgress, today: string): DeadlineState => {
  const told = deadlineState(progress, today);
  const goal = goalOf(progress);
  const { deadline, asOf } = progress;
  const { date: last } = latestPoint(progress) ?? {};
  if (goal === undefined || !last || !deadline || deadline >= today || told === 'none') return told;
  const points = publishedPoints(progress);
  const atDeadline = points.findLast(({ date }) => date <= deadline);
  // A confidential or missing figure may have reached the goal.
  const isOpen = isEarly(progress, last, deadline) || atDeadline?.value === null;
  const missed = isOpen ? 'unknown' : 'missed';
  // A figure of an unknown day before the deadline is open as well.
  const isLate = told === 'missed' || (told === 'unknown' && !asOf && progress.status !== 'forecast');
  const state = isLate ? missed : told;
  const known = knownPoints(points).filter(({ date }) => date <= last);
  const latest = known.at(-1);
  const due = known.findLast(({ date }) => date <= deadline);
  if (!due || !latest || latest === due) return state;
  const wasReached = isReached(progress, due.value, goal);
  const isComparable = comparablePoints(points).includes(due);
  if (isReached(progress, latest.value, goal))
    // If the last figure before the deadline is not from that day, the goal may have been reached in between.
    return !wasReached && due.date === deadline && asOf && isComparable ? 'reached-late' : 'reached-passed';
  // A figure after a break in the series does not tell whether the goal is still reached.
  return wasReached ? (isComparable ? 'not-held' : 'was-reached') : missed;
};
