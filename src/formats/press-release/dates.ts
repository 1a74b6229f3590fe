/**
 * Reads dates of other systems, which write them in some fifteen ways. Every pattern is anchored and linear, and no
 * text longer than a date is tried. Loaded when a document uses a rare notation (see `moment.ts`).
 */
import type { Moment } from '../context.js';
import { isDate } from '../toolkit/readers.js';
import { offsetIn, readOffset, writeOffset } from './clock.js';

const longest = 80;
const months = 'janfebmaraprmayjunjulaugsepoctnovdec';

// In hours. Abbreviations with several meanings (BST, IST) are missing.
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

/** Seconds or milliseconds since 1970, from 1973 on: a smaller number may be a day without hyphens. */
const unix = /^[1-9]\d{8,12}$/;

const unixTime = (count: number): string =>
  new Date(count < 1e11 ? count * 1000 : count).toISOString().replace('.000', '');

/** Minutes east of Greenwich; undefined for a zone that is unknown or impossible. */
const readZone = (zone: string): number | undefined => {
  const name = zone.toUpperCase();
  return Object.hasOwn(zoneNames, name) ? (zoneNames[name] ?? 0) * 60 : readOffset(zone);
};

const yearOf = (year: string): string => (year.length === 2 ? `${Number(year) < 70 ? '20' : '19'}${year}` : year);

const monthOf = (month: string): string =>
  /\d/.test(month) ? month : String(months.indexOf(month.toLowerCase()) / 3 + 1).padStart(2, '0');

/**
 * Reads a date in any usual notation; undefined when it is none.
 * @param zone IANA zone for a time without one; when it is missing, only the day of such a time is known
 */
export const readMoment = (written: string, zone?: string): Moment | undefined => {
  const text = written.trim();
  if (text.length > longest) return undefined;
  if (unix.test(text)) return { time: unixTime(Number(text)), dateOnly: false };
  const found = (iso.exec(text) ?? mail.exec(text) ?? script.exec(text))?.groups;
  if (!found) return undefined;
  const { year = found.late ?? '', month = '', day = '', hour, minute = '00', second = '00', fraction } = found;
  const date = `${yearOf(year)}-${monthOf(month)}-${day.padStart(2, '0')}`;
  if (!isDate(date) || Number(hour ?? 0) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const clock = `${hour ?? '00'}:${minute}:${second}`;
  const offset = !hour
    ? undefined
    : found.zone
      ? readZone(found.zone)
      : zone && (zone === 'UTC' ? 0 : offsetIn(zone, Date.parse(`${date}T${clock}Z`)));
  return typeof offset === 'number'
    ? { time: `${date}T${clock}${fraction ? `.${fraction}` : ''}${writeOffset(offset)}`, dateOnly: false }
    : { time: `${date}T00:00:00Z`, dateOnly: true };
};
