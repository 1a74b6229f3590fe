/**
 * The geometry of a bar of any figure, in percent of its width from the reading side. Past the
 * goal the scale grows, so that the goal's tick stays and the surplus shows. A
 * figure that shall fall is drawn as the way from its start, so that a full bar is a reached goal there too.
 */
import type { JobsProgress } from '../../model/jobs-progress.js';
import type { Bar } from './bar.js';
import { goalOf, isFalling, isReached } from '../../derived/jobs-progress/deadline.js';

/**
 * Where the scale ends: at the goal. Past it, at the figure, or else at the next milestone,
 * which is what is aimed for then.
 */
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

/** Where a figure stands on the scale, in percent of it; not cut at its ends. */
export const placeOn = (progress: JobsProgress): ((value: number) => number) => {
  const from = isFalling(progress) ? (progress.start?.value ?? 0) : 0;
  // Halves, because the difference of the largest numbers is none.
  const whole = scaleEnd(progress) / 2 - from / 2;
  // Two decimals: finer than a pixel on any screen, and no exponents in the attribute.
  // Half of the smallest number is none.
  return (value) => Math.round(((value / 2 - from / 2) / whole) * 10_000) / 100 || 0;
};

/** The bar, or undefined where there is nothing to measure against. */
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
