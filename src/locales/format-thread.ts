/** What only a thread says in a reader's language: how long ago, and when in full. */
import { formatDate, localesOf } from './format.js';

/** Older than this, "three weeks ago" says less than the date. */
const dateAfter = 7;

const day = 86_400_000;

/** The reader's midnight before a moment, in milliseconds. */
const midnight = (time: number): number => new Date(time).setHours(0, 0, 0, 0);

let zone: string | undefined;

/** The reader's own zone: a thread has none. Asking takes 20 ms the first time, so not when the code loads. */
const ownZone = (): string => (zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone);

let ago: Intl.RelativeTimeFormat | undefined;
let spoken = '';

/**
 * "5 minutes ago", which becomes the date after a week. Within a day it counts hours; "yesterday" and what lies before
 * it are days of the reader's calendar. A time that lies ahead, because the reader's clock or the server's is wrong, is now.
 * @param time RFC 3339
 * @param now milliseconds
 */
export const formatAgo = (language: string, time: string, now: number): string => {
  const then = Date.parse(time);
  const minutes = Math.max(0, Math.floor((now - then) / 60_000));
  // A day that ends or begins summer time is an hour longer or shorter.
  const days = Math.round((midnight(now) - midnight(then)) / day);
  if (days >= dateAfter)
    return formatDate(language, new Date(time), ownZone(), { day: 'numeric', month: 'short', year: 'numeric' });
  if (!ago || spoken !== language) {
    // Making one takes longer than formatting all times of a thread.
    ago = new Intl.RelativeTimeFormat(localesOf(language), { numeric: 'auto' });
    spoken = language;
  }
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
