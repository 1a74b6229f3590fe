/** What only a thread says in a reader's language: how long ago, and when in full. */
import { formatDate } from './format.js';

/** Older than this, "three weeks ago" says less than the date. */
const dateAfter = 7 * 86_400;

const steps: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

let zone: string | undefined;

/** The reader's own zone: a thread has none. Asking takes 20 ms the first time, so not when the code loads. */
const ownZone = (): string => (zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone);

let ago: Intl.RelativeTimeFormat | undefined;
let spoken = '';

/**
 * "5 minutes ago", which becomes the date after a week. A time that lies ahead,
 * because the reader's clock or the server's is wrong, is now.
 * @param time RFC 3339
 * @param now milliseconds
 */
export const formatAgo = (language: string, time: string, now: number): string => {
  const seconds = (now - Date.parse(time)) / 1000;
  if (seconds >= dateAfter)
    return formatDate(language, new Date(time), ownZone(), { day: 'numeric', month: 'short', year: 'numeric' });
  if (!ago || spoken !== language) {
    // Making one takes longer than formatting all times of a thread.
    ago = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    spoken = language;
  }
  const [unit, length] = steps.find(([, least]) => seconds >= least) ?? ['second', 1];
  return ago.format(unit === 'second' ? 0 : -Math.floor(seconds / length), unit);
};

/** The moment in full, in the reader's own zone. */
export const formatMoment = (language: string, time: string): string =>
  formatDate(language, new Date(time), ownZone(), { dateStyle: 'long', timeStyle: 'short' });
