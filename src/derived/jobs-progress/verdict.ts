/**
 * What was published for the deadline decides on the goal, and not what was published last: a figure that has fallen
 * since does not take back that the goal was reached, and one that has risen since was late.
 */
import type { JobsProgress } from '../../model/jobs-progress.js';
import { deadlineState, goalOf, isReached, type DeadlineState } from './deadline.js';
import { comparablePoints, knownPoints, publishedPoints } from './points.js';

/** What all published figures say of the goal. @param today the reader's calendar date, `2026-11-23` */
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
    // Where the last figure before the deadline is not of that day, the goal may have been reached between them.
    return !wasReached && due.date === deadline && isComparable ? 'reached-late' : 'reached-passed';
  // What is counted otherwise since then says nothing of what was reached.
  return wasReached ? (isComparable ? 'not-held' : 'was-reached') : 'missed';
};
