/**
 * The dates of other people's documents, which write them in some fourteen ways.
 * Every pattern is anchored and takes no character twice, and nothing longer
 * than a date is looked at.
 */
import { isDate } from '../toolkit/readers.js';

/** A moment, or a day of which no hour is known. */
export interface Moment {
  /** RFC 3339 with an offset. */
  time: string;
  dateOnly: boolean;
}

const longest = 80;
const months = 'janfebmaraprmayjunjulaugsepoctnovdec';

// In hours. What these letters mean elsewhere (BST, IST) is not ours to guess.
const zoneNames: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

const iso =
  /^(?<year>\d{4})(-?)(?<month>\d\d)\2(?<day>\d\d)(?:[Tt ](?<hour>\d\d):?(?<minute>\d\d)(?::?(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?)?(?: ?(?<zone>[A-Za-z]{1,5}|(?:GMT)?[+-]\d\d(?::?\d\d)?))?)?$/;
const mail =
  /^(?:[A-Za-z]{3,9}, ?)?(?<day>\d{1,2}) (?<month>[A-Za-z]{3})[a-z]{0,6} (?<year>\d{4}|\d\d)(?: (?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?(?: (?<zone>[A-Za-z]{1,5}|(?:GMT)?[+-]\d\d:?\d\d))?)?$/;
const script =
  /^[A-Za-z]{3,9},? (?<month>[A-Za-z]{3})[a-z]{0,6} (?<day>\d{1,2})(?:,? (?<year>\d{4}))?(?: (?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?(?: (?<zone>[A-Za-z]{1,5}|(?:GMT)?[+-]\d\d:?\d\d))?)?(?: (?<late>\d{4}))?(?: \([^()]*\))?$/;

const two = (value: number): string => String(value).padStart(2, '0');

const writeOffset = (minutes: number): string =>
  minutes ? `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}` : 'Z';

/** Minutes east of Greenwich; undefined for a zone that is not known, or cannot be. */
const readOffset = (zone: string): number | undefined => {
  const [, sign, hours = '', minutes = '0'] = /([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (!sign) {
    const name = zone.toUpperCase();
    return Object.hasOwn(zoneNames, name) ? (zoneNames[name] ?? 0) * 60 : undefined;
  }
  const size = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && size < 24 * 60 ? (sign === '-' ? -size : size) : undefined;
};

const clocks = new Map<string, Intl.DateTimeFormat>();

const offsetAt = (zone: string, time: number): number => {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    clocks.set(zone, clock);
  }
  return readOffset(clock.format(time)) ?? 0;
};

/** What the clock of a zone said, as an offset. In the hour that summer time repeats, the first is meant. */
const offsetIn = (zone: string, local: number): number => {
  const before = offsetAt(zone, local - 86_400_000);
  return offsetAt(zone, local - before * 60_000) === before
    ? before
    : offsetAt(zone, local - offsetAt(zone, local) * 60_000);
};

/** A moment that is told in UTC, with the offset of the clock that showed this `local` time then. */
export const onClock = (utc: Moment, local: Moment): Moment => {
  const minutes = (Date.parse(local.time) - Date.parse(utc.time)) / 60_000;
  if (!minutes || !Number.isInteger(minutes) || Math.abs(minutes) >= 24 * 60) return utc;
  return { time: local.time.replace('Z', writeOffset(minutes)), dateOnly: false };
};

const yearOf = (year: string): string => (year.length === 2 ? `${Number(year) < 70 ? '20' : '19'}${year}` : year);

const monthOf = (month: string): string =>
  /\d/.test(month) ? month : two(months.indexOf(month.toLowerCase()) / 3 + 1);

/**
 * A date in any of the ways that are met, or undefined when it is none.
 * @param zone IANA zone of a time that tells none; without it such a time is known to the day only
 */
export const readMoment = (written: string, zone?: string): Moment | undefined => {
  const text = written.trim();
  if (text.length > longest) return undefined;
  const found = (iso.exec(text) ?? mail.exec(text) ?? script.exec(text))?.groups;
  if (!found) return undefined;
  const { year = found.late ?? '', month = '', day = '', hour, minute = '00', second = '00', fraction } = found;
  const date = `${yearOf(year)}-${monthOf(month)}-${day.padStart(2, '0')}`;
  if (!isDate(date) || Number(hour ?? 0) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const clock = `${hour ?? '00'}:${minute}:${second}`;
  const offset = !hour
    ? undefined
    : found.zone
      ? readOffset(found.zone)
      : zone && (zone === 'UTC' ? 0 : offsetIn(zone, Date.parse(`${date}T${clock}Z`)));
  return typeof offset === 'number'
    ? { time: `${date}T${clock}${fraction ? `.${fraction}` : ''}${writeOffset(offset)}`, dateOnly: false }
    : { time: `${date}T00:00:00Z`, dateOnly: true };
};
