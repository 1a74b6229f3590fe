/** Which figures on the way are reached, and where they stand on the bar's scale. */
import type { JobsProgress, Milestone } from '../../model/jobs-progress.js';
import { scaleEnd } from './bar.js';

/** A milestone with its place. */
export interface MilestoneMark extends Milestone {
  /** Percent of the scale from the reading side; undefined where the scale ends before it. */
  at: number | undefined;
  /** Undefined while the figure is not told. */
  reached: boolean | undefined;
}

/** The milestones in rising order, on the scale that `bar` draws. */
export const milestoneMarks = (progress: JobsProgress): MilestoneMark[] => {
  const { value, milestones = [] } = progress;
  const whole = scaleEnd(progress);
  return [...milestones]
    .sort((one, other) => one.value - other.value)
    .map((milestone) => ({
      ...milestone,
      at:
        milestone.value > 0 && milestone.value <= whole
          ? Math.round((milestone.value / whole) * 10_000) / 100
          : undefined,
      reached: value === null ? undefined : value >= milestone.value,
    }));
};
