/** The time axis below a chart: as many years as fit, or its two ends where it spans less than two years. */
import type { HistoryPoint } from '../../model/jobs-progress.js';

/** A date below the chart; `isYear` where the year alone is enough. */
export interface TimeTick {
  date: string;
  isYear: boolean;
}

/** As many as fit into a narrow chart. */
const most = 4;

const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Keeps every nth year, in a step that people count in, so that at most `most` are left. */
const thinned = (years: readonly TimeTick[]): TimeTick[] => {
  const step = steps.find((one) => years.filter(({ date }) => yearOf(date) % one === 0).length <= most) ?? 1;
  const kept = years.filter(({ date }) => yearOf(date) % step === 0);
  return kept.length < 2 ? [...new Set([years[0], years.at(-1)])].filter((tick) => tick !== undefined) : kept;
};

/**
 * The dates below the chart.
 * @param points of the chart, by date
 * @param to the last day of the axis
 */
export const timeTicks = (points: readonly HistoryPoint[], to: string): TimeTick[] => {
  const from = points[0]?.date ?? to;
  // The figure of a whole year stands above that year, though its date is the year's last day.
  if (points.length > 1 && points.every(({ period }) => period !== undefined && /^\d{4}$/.test(period)))
    return thinned(points.map(({ date }) => ({ date, isYear: true })));
  const years: TimeTick[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    const date = `${String(year).padStart(4, '0')}-01-01`;
    if (date >= from && date <= to) years.push({ date, isYear: true });
  }
  return years.length < 2 ? [from, to].map((date) => ({ date, isYear: false })) : thinned(years);
};
