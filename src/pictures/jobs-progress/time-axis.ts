/** The time axis below a chart: as many years as fit, or its two ends where it spans less than two years. */
import { daysBetween } from '../../derived/jobs-progress/days.js';
import type { HistoryPoint } from '../../model/jobs-progress.js';

/** A date below the chart; `isYear` when only the year is shown. */
export interface TimeTick {
  date: string;
  isYear: boolean;
}

const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

const yearOf = (date: string): number => Number(date.slice(0, 4));

/**
 * The least distance between the middles of two years, in percent of a narrow chart, so that they do not look like one
 * number; and the additional distance beside a year at the edge, which is moved into the chart.
 */
const apart = 22;
const more = 9;

/** Whether each year has room beside the next one on an axis of these ends. */
const haveRoom = (years: readonly TimeTick[], from: string, to: string): boolean => {
  const x = ({ date }: TimeTick): number => (daysBetween(from, date) / daysBetween(from, to)) * 100;
  return years.slice(1).every((next, at) => {
    const [left, right] = [x(years[at] as TimeTick), x(next)];
    return right - left >= apart + (left < 8 ? more : 0) + (right > 92 ? more : 0);
  });
};

/** Keeps every nth year, in a step that people count in, so that each of them has room. */
const thinned = (years: readonly TimeTick[], from: string, to: string): TimeTick[] => {
  const keep = (step: number): TimeTick[] => years.filter(({ date }) => yearOf(date) % step === 0);
  const kept = keep(steps.find((step) => haveRoom(keep(step), from, to)) ?? Infinity);
  return kept.length < 2 ? [...new Set([years[0], years.at(-1)])].filter((tick) => tick !== undefined) : kept;
};

/**
 * The dates below the chart.
 * @param points of the chart, by date
 * @param to the last day of the axis
 */
export const timeTicks = (points: readonly HistoryPoint[], to: string): TimeTick[] => {
  const from = points[0]?.date ?? to;
  // The figure of a whole year is drawn above that year, although its date is the last day of the year.
  if (points.length > 1 && points.every(({ period }) => period !== undefined && /^\d{4}$/.test(period)))
    return thinned(
      points.map(({ date }) => ({ date, isYear: true })),
      from,
      to,
    );
  const years: TimeTick[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    const date = `${String(year).padStart(4, '0')}-01-01`;
    if (date >= from && date <= to) years.push({ date, isYear: true });
  }
  return years.length < 2 ? [from, to].map((date) => ({ date, isYear: false })) : thinned(years, from, to);
};
