/** Reads dates as exports write them. */
import { day } from '../store/durations.js';

const written = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?)?\s*(Z|UTC|[+-]\d\d:?\d\d)?$/i;

const rfc822 = /^(?:\w{3},? +)?\d{1,2} \w{3} \d{4} \d\d:\d\d(:\d\d)? (?:[+-]\d{4}|GMT|UT|Z)$/;

/** No comment on the web is older. */
const earliest = Date.UTC(1990, 0, 1);

const offsetOf = (zone: string): number => {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
};

/** Creating a format takes longer than using it a hundred times. */
const clocks = new Map<string, Intl.DateTimeFormat>();

const clockIn = (timeZone: string): Intl.DateTimeFormat => {
  const made =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  clocks.set(timeZone, made);
  return made;
};

/** The offset of a time zone from UTC at a moment, in milliseconds. */
export const aheadIn = (timeZone: string, time: number): number => {
  const parts = clockIn(timeZone).formatToParts(time);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((one) => one.type === type)?.value ?? 0);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return local - Math.floor(time / 1000) * 1000;
};

/**
 * The moment at which clocks in a zone show a time.
 * @param local that time as if it were UTC, in milliseconds
 */
export const momentOf = (local: number, timeZone: string): number =>
  local - aheadIn(timeZone, local - aheadIn(timeZone, local));

// A clock may be a day ahead.
const isPossible = (time: number, now: number): boolean => time >= earliest && time <= now + day;

/** The moment, if a comment can be from then. */
export const possibleTime = (time: number, now: number): number | undefined =>
  isPossible(time, now) ? Math.floor(time) : undefined;

/**
 * Parses a date to milliseconds; undefined for no date, a day that does not exist, or an impossible time. A date without
 * a zone is read as UTC.
 */
export const readDate = (text: string | undefined, now: number): number | undefined => {
  const date = (text ?? '').trim();
  if (rfc822.test(date)) return possibleTime(Date.parse(date), now);
  const [whole, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0', said] =
    written.exec(date) ?? [];
  if (whole === undefined) return undefined;
  const fields = [year, month, day, hour, minute, second].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const [, numberOfMonth, numberOfDay, ofHour, ofMinute, ofSecond] = fields;
  const plain = Date.UTC(fields[0], numberOfMonth - 1, numberOfDay, ofHour, ofMinute, ofSecond);
  const day_ = new Date(plain);
  if (day_.getUTCMonth() !== numberOfMonth - 1 || day_.getUTCDate() !== numberOfDay || ofMinute > 59 || ofSecond > 60)
    return undefined;
  const time = plain + Math.floor(Number(`0.${fraction}`) * 1000);
  return possibleTime(said === undefined ? time : time - offsetOf(said), now);
};
