/** Formats that only releases need: times with their zone, sizes of files, names of languages. */
import { formatDate, formatNumber, localesOf } from './format.js';

const dayOptions: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const timeOptions: Intl.DateTimeFormatOptions = { ...dayOptions, hour: '2-digit', minute: '2-digit' };

/**
 * A moment in the publisher's time zone, with the name of the zone: "10 okt. 2017 07:20 CEST". Where the language has
 * no name for the zone, `Intl` writes GMT±h.
 * @param time RFC 3339 with an offset, which is used when no zone is given
 * @param dateOnly leaves out the hour, because it is not known
 */
export const formatTime = (language: string, time: string, zone?: string, dateOnly = false): string => {
  const options = dateOnly ? dayOptions : timeOptions;
  if (zone)
    return formatDate(language, new Date(time), zone, dateOnly ? options : { ...options, timeZoneName: 'short' });
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(time) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '+' ? 1 : -1);
  // Not every engine accepts an offset as a time zone, so the time is shifted by the offset and formatted as UTC.
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

/** The size of a file in kB or MB, with 1 kB as 1,000 bytes. */
export const formatSize = (language: string, bytes: number): string =>
  bytes < 1_000_000
    ? formatNumber(language, Math.ceil(bytes / 1000), { style: 'unit', unit: 'kilobyte' })
    : formatNumber(language, bytes / 1_000_000, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
