/** The clocks of time zones. */
import type { Moment } from '../context.js';

/** `+02:00` for 120. */
export const writeOffset = (minutes: number): string =>
  minutes ? `${minutes < 0 ? '-' : '+'}${new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16)}` : 'Z';

/** The offset at the end of a text, in minutes east of Greenwich; undefined where there is none. */
export const readOffset = (written: string): number | undefined => {
  const [, sign, hours = '', minutes = '0'] = /([+-])(\d\d):?(\d\d)?$/.exec(written) ?? [];
  const size = Number(hours) * 60 + Number(minutes);
  return sign && Number(minutes) < 60 && size < 24 * 60 ? (sign === '-' ? -size : size) : undefined;
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

/**
 * The offset of a zone at a local time. The hour that is repeated at the end of summer time counts as the first one.
 */
export const offsetIn = (zone: string, local: number): number => {
  const before = offsetAt(zone, local - 86_400_000);
  return offsetAt(zone, local - before * 60_000) === before
    ? before
    : offsetAt(zone, local - offsetAt(zone, local) * 60_000);
};

/** A time in UTC, written with the offset of the clock that showed this `local` time. */
export const onClock = (utc: Moment, local: Moment): Moment => {
  const minutes = (Date.parse(local.time) - Date.parse(utc.time)) / 60_000;
  if (!minutes || !Number.isInteger(minutes) || Math.abs(minutes) >= 24 * 60) return utc;
  return { time: local.time.replace('Z', writeOffset(minutes)), dateOnly: false };
};
