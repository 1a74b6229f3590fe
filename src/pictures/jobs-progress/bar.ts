/**
 * The bar's geometry, in percent of its width from the reading side. Past the
 * goal the scale grows, so that the goal's tick stays and the surplus shows.
 */
import type { JobsProgress } from '../../model/jobs-progress.js';
import { goalOf } from '../../derived/jobs-progress/deadline.js';

/** Positions in percent, 0 to 100; the goal is at 100 until it is passed. */
export interface Bar {
  fill: number;
  goal: number;
  start: number | undefined;
}

/**
 * Where the scale ends: at the goal. Past it, at the figure, or else at the next milestone,
 * which is what is aimed for then.
 */
export const scaleEnd = (progress: JobsProgress): number => {
  const goal = goalOf(progress) ?? 0;
  const value = progress.value ?? 0;
  if (!goal || value < goal) return goal || value;
  const ahead = (progress.milestones ?? []).map((milestone) => milestone.value).filter((next) => next > value);
  return ahead.length ? Math.min(...ahead) : value;
};

/** The bar, or undefined where there is nothing to measure against. */
export const bar = (progress: JobsProgress): Bar | undefined => {
  const goal = goalOf(progress);
  if (goal === undefined || progress.value === null) return undefined;
  const whole = scaleEnd(progress);
  // Two decimals: finer than a pixel on any screen, and no exponents in the attribute.
  const at = (value: number): number => Math.round(Math.min(1, Math.max(0, value / whole)) * 10_000) / 100;
  const start = progress.start?.value;
  return { fill: at(progress.value), goal: at(goal), start: start === undefined || start <= 0 ? undefined : at(start) };
};
