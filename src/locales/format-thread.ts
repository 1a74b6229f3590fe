/** Formats that only threads need: the age of a comment, and its full time. */
import { formatDate, keep } from './format.js';

/** In days. For an older comment, the date says more than "three weeks ago". */
const dateAfter = 7;

const day = 86_400_000;

/** The reader's midnight before a moment, in milliseconds. */
const midnight = (time: number): number => new Date(time).setHours(0, 0, 0, 0);

let zone: string | undefined;

/**
 * The reader's own time zone, because a thread has none. The first call takes 20 ms, so it is not made when the code
 * loads.
 */
const ownZone = (): string => (zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone);

/**
 * "5 minutes ago", or the date after a week. Less than a day is counted in hours; "yesterday" and earlier days are
 * those of the reader's calendar. A future time, which a wrong clock causes, is shown as now.
 * @param time RFC 3339
 * @param now in milliseconds
 */
export const formatAgo = (language: string, time: string, now: number): string => {
  const then = Date.parse(time);
  const minutes = Math.max(0, Math.floor((now - then) / 60_000));
  // Rounded, because a day on which summer time begins or ends has 23 or 25 hours.
  const days = Math.round((midnight(now) - midnight(then)) / day);
  if (days >= dateAfter)
    return formatDate(language, new Date(time), ownZone(), { day: 'numeric', month: 'short', year: 'numeric' });
  const ago = keep(Intl.RelativeTimeFormat, language, { numeric: 'auto' });
  if (minutes >= 1440) return ago.format(-days, 'day');
  if (minutes >= 60) return ago.format(-Math.floor(minutes / 60), 'hour');
  return minutes ? ago.format(-minutes, 'minute') : ago.format(0, 'second');
};

/** The day of a moment in the reader's own zone: "4 november 2019". */
export const formatOwnDay = (language: string, time: number): string =>
  formatDate(language, new Date(time), ownZone(), { day: 'numeric', month: 'long', year: 'numeric' });

/** The moment in full, in the reader's own zone. */
export const formatMoment = (language: string, time: string): string =>
  formatDate(language, new Date(time), ownZone(), { dateStyle: 'long', timeStyle: 'short' });
