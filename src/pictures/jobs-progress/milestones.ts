/** Decides which milestones are reached, and their positions on the bar's scale. */
import { isFalling, isReached } from '../../derived/jobs-progress/deadline.js';
import type { JobsProgress, Milestone } from '../../model/jobs-progress.js';
import { placeOn } from './scale.js';

/** A milestone with its position. */
export interface MilestoneMark extends Milestone {
  /** Percent of the scale in reading direction; undefined where the scale ends before it. */
  at: number | undefined;
  /** Undefined while the figure has no value, or is a forecast. */
  reached: boolean | undefined;
}

/** The milestones in the order in which they are reached, on the scale that `bar` draws. */
export const milestoneMarks = (progress: JobsProgress): MilestoneMark[] => {
  const { value, status, milestones = [] } = progress;
  const place = placeOn(progress);
  const sign = isFalling(progress) ? -1 : 1;
  return [...milestones]
    .sort((one, other) => (one.value - other.value) * sign)
    .map((milestone) => {
      const at = place(milestone.value);
      return {
        ...milestone,
        at: at > 0 && at <= 100 ? at : undefined,
        reached: value === null || status === 'forecast' ? undefined : isReached(progress, value, milestone.value),
      };
    });
};
