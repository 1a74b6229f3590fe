/** The figure that would be expected today on a straight line from the start to the goal. */
import type { JobsProgress } from '../../model/jobs-progress.js';
import { daysBetween } from './days.js';
import { scaled } from './decimal.js';

/**
 * The expected figure with the decimals of start and goal, rounded half away from zero; undefined before the start,
 * after the deadline, or when one of the two is missing.
 * @param today the reader's calendar date, `2026-11-23`
 */
export const expectedBy = ({ goal, start, deadline }: JobsProgress, today: string): number | undefined => {
  if (goal === undefined || !start?.date || !deadline || today <= start.date || today > deadline) return undefined;
  const { digits, decimals } = scaled(start.value, goal);
  const [from = 0n, to = 0n] = digits;
  const whole = BigInt(daysBetween(start.date, deadline));
  const twice = 2n * (from * whole + (to - from) * BigInt(daysBetween(start.date, today)));
  return Number(`${String((twice + (twice < 0n ? -whole : whole)) / (2n * whole))}e-${String(decimals)}`);
};
