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

/** The offset of a time zone from UTC at a moment, in milliseconds. */
const aheadIn = (timeZone: string, time: number): number => {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(time);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((one) => one.type === type)?.value ?? 0);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return local - Math.floor(time / 1000) * 1000;
};

// A clock may be a day ahead.
const isPossible = (time: number, now: number): boolean => time >= earliest && time <= now + day;

/** The moment, if a comment can be from then. */
export const possibleTime = (time: number, now: number): number | undefined =>
  isPossible(time, now) ? Math.floor(time) : undefined;

/**
 * Parses a date to milliseconds; undefined for no date, a day that does not exist, or an impossible time.
 * @param zone for dates without one: UTC, or an IANA name
 */
export const readDate = (text: string | undefined, now: number, zone = 'UTC'): number | undefined => {
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
  if (said !== undefined) return possibleTime(time - offsetOf(said), now);
  return possibleTime(zone === 'UTC' ? time : time - aheadIn(zone, time - aheadIn(zone, time)), now);
};
