/** What only a release says in a reader's language: times with their zone, sizes of files, names of languages. */
import { formatDate, formatNumber, localesOf } from './format.js';

const dayOptions: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const timeOptions: Intl.DateTimeFormatOptions = { ...dayOptions, hour: '2-digit', minute: '2-digit' };

/**
 * A moment in the publisher's zone, with the zone's name: "10 okt. 2017 07:20 CEST".
 * Where the language has no name for the zone, `Intl` says GMT±h.
 * @param time RFC 3339 with an offset, which is the zone when none is given
 * @param dateOnly the hour is not known: only the day is said
 */
export const formatTime = (language: string, time: string, zone?: string, dateOnly = false): string => {
  const options = dateOnly ? dayOptions : timeOptions;
  if (zone)
    return formatDate(language, new Date(time), zone, dateOnly ? options : { ...options, timeZoneName: 'short' });
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(time) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '+' ? 1 : -1);
  // Not every engine takes an offset for a zone, so the clock is moved and read as UTC.
  const moved = new Date(Date.parse(time) + offset * 60_000);
  const name = offset
    ? `GMT${sign === '-' ? '\u2212' : '+'}${String(Number(hours))}${Number(minutes) ? `:${minutes}` : ''}`
    : 'UTC';
  const moment = formatDate(language, moved, 'UTC', options);
  return dateOnly ? moment : `${moment} ${name}`;
};

/** The name of a language in that language itself: "svenska", "English". */
export const nameLanguage = (language: string): string => {
  try {
    return new Intl.DisplayNames(localesOf(language), { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
};

/** A file's size in kB or MB of 1,000, as a reader's own computer would say it. */
export const formatSize = (language: string, bytes: number): string =>
  bytes < 1_000_000
    ? formatNumber(language, Math.ceil(bytes / 1000), { style: 'unit', unit: 'kilobyte' })
    : formatNumber(language, bytes / 1_000_000, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
