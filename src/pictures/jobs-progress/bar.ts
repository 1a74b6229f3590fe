/**
 * The geometry of a bar whose goal lies ahead, in percent of its width in reading direction; `scale.ts` has that of
 * other bars.
 */
import type { JobsProgress } from '../../model/jobs-progress.js';

/** Positions in percent, 0 to 100; the goal is at 100 until it is passed. */
export interface Bar {
  fill: number;
  goal: number;
  start: number | undefined;
}

/**
 * The position of a figure between zero and the goal. Two decimals are finer than a pixel on any screen, and avoid
 * exponents in an attribute.
 */
export const placeBefore = (goal: number, value: number): number =>
  Math.round(Math.min(1, Math.max(0, value / goal)) * 10_000) / 100;

/** The bar of a figure below its goal; undefined for any other figure. */
export const plainBar = ({ value, goal, start }: JobsProgress): Bar | undefined =>
  goal !== undefined && goal > 0 && value !== null
    ? {
        fill: placeBefore(goal, value),
        goal: 100,
        start: start && start.value > 0 ? placeBefore(goal, start.value) : undefined,
      }
    : undefined;
