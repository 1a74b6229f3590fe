/** The bars beside the rows of regions. */
import type { RegionRow } from '../../derived/jobs-progress/regions.js';

/** The bars on one scale, in percent of the longest figure or goal. */
export const barsOf = (rows: readonly RegionRow[]): { fill: number | undefined; goal: number | undefined }[] => {
  const longest = rows.reduce((most, { value = 0, goal = 0 }) => Math.max(most, value, goal), 0);
  const at = (figure: number | undefined): number | undefined =>
    figure === undefined || longest === 0 ? undefined : Math.round(Math.max(0, figure / longest) * 10_000) / 100;
  return rows.map(({ value, goal }) => ({ fill: at(value), goal: at(goal) }));
};
