/**
 * The geometry of a bar for any figure, in percent of its width in reading direction. When the figure passes the goal,
 * the scale grows, so that both the goal's mark and the surplus are visible. A figure that should fall, or rise to zero
 * or less, is drawn as its way from the start, so that a full bar means a reached goal here too.
 */
import type { JobsProgress } from '../../model/jobs-progress.js';
import type { Bar } from './bar.js';
import { beginningOf, goalOf, isFalling, isReached } from '../../derived/jobs-progress/deadline.js';

/** The end of the scale: the goal, or when that is passed, the next milestone or else the figure. */
const scaleEnd = (progress: JobsProgress): number => {
  const goal = goalOf(progress);
  const value = progress.value ?? progress.start?.value ?? 0;
  if (goal === undefined) return value;
  if (!isReached(progress, value, goal)) return goal;
  const ahead = (progress.milestones ?? [])
    .map((milestone) => milestone.value)
    .filter((next) => !isReached(progress, value, next));
  if (!ahead.length) return value;
  return isFalling(progress) ? Math.max(...ahead) : Math.min(...ahead);
};

/** The position of a figure on the scale, in percent; not limited to its ends. */
export const placeOn = (progress: JobsProgress): ((value: number) => number) => {
  const from = beginningOf(progress) ?? 0;
  // Computed with halves, because the difference of the largest numbers would overflow.
  const whole = scaleEnd(progress) / 2 - from / 2;
  // Two decimals are finer than a pixel on any screen, and avoid exponents in an attribute. `|| 0` removes the sign of
  // -0.
  return (value) => Math.round(((value / 2 - from / 2) / whole) * 10_000) / 100 || 0;
};

/** The bar; undefined without a goal or another scale. */
export const scaledBar = (progress: JobsProgress): Bar | undefined => {
  const goal = goalOf(progress);
  if (goal === undefined || progress.value === null) return undefined;
  const place = placeOn(progress);
  const at = (value: number): number => Math.min(100, Math.max(0, place(value)));
  const start = progress.start?.value;
  return {
    fill: at(progress.value),
    goal: at(goal),
    start: start === undefined || (start <= 0 && !isFalling(progress)) ? undefined : at(start),
  };
};
