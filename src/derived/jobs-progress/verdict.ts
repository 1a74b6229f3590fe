/**
 * Decides whether a goal was reached by the figure that was published for the deadline, and not by the latest one: a
 * later fall does not change that the goal was reached, and a later rise was too late.
 */
import type { JobsProgress } from '../../model/jobs-progress.js';
import { deadlineState, goalOf, isReached, type DeadlineState } from './deadline.js';
import { comparablePoints, knownPoints, publishedPoints } from './points.js';

/**
 * The state of the goal by all published figures.
 * @param today the reader's calendar date, `2026-11-23`
 */
export const verdict = (progress: JobsProgress, today: string): DeadlineState => {
  const state = deadlineState(progress, today);
  const goal = goalOf(progress);
  const { deadline, asOf } = progress;
  if (goal === undefined || !asOf || !deadline || deadline >= today || state === 'none') return state;
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
  return wasReached ? (isComparable ? 'not-held' : 'was-reached') : 'missed';
};
