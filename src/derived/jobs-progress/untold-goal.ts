import type { JobsProgress } from '../../model/jobs-progress.js';
import { goalOf } from './deadline.js';

/** The message to the developer about a goal that is not shown; undefined when the goal is shown, or there is none. */
export const untoldGoal = (progress: JobsProgress): string | undefined => {
  const { goal } = progress;
  return goal === undefined || goalOf(progress) !== undefined
    ? undefined
    : `"goal" is ${String(goal)}, which needs a "start" of another value: nobody knows whether the figure should rise or fall to it. It was left out.`;
};
