/**
 * Finds the moments of dates that a file has only in the local time of its site. The file does not name the time zone,
 * but most of its dates are also in UTC, and these show how far the clock of the site was ahead.
 */
import type Libsql from 'libsql';
import { hour, minute } from '../store/durations.js';
import { aheadIn, momentOf, possibleTime } from './dates.js';

/** The zones of the world lie between these hours from UTC, a quarter of an hour apart. */
const zones = { first: -12 * hour, last: 14 * hour, apart: 15 * minute } as const;

/** What is kept for each hour of the site's clock; a file cannot have more of them than there were hours. */
export const clockTable = 'create table clocks (hour integer primary key, ahead integer not null);';

/**
 * How far a site's clock was ahead of UTC; undefined where the two times belong to no zone.
 * @param local its time as if it were UTC
 */
export const clockOf = (local: number, utc: number): { hour: number; ahead: number } | undefined => {
  const ahead = Math.round((local - utc) / zones.apart) * zones.apart;
  // The two times may have been taken one after the other.
  const isOne = Math.abs(local - utc - ahead) <= minute && ahead >= zones.first && ahead <= zones.last;
  return isOne ? { hour: Math.floor(local / hour), ahead } : undefined;
};

/** Dates of comments that are known only in local time. */
const lone = `
  select seq, local from staged where created is null and local is not null and seq > ? order by seq limit 1000`;

const nearest = `
  select hour, ahead from (
    select * from (select * from clocks where hour <= ?1 order by hour desc limit 1)
    union all select * from (select * from clocks where hour > ?1 order by hour limit 1)
  )
  order by abs(hour - ?1) limit 1`;

/**
 * Gives each such comment its moment. The offset comes from the nearest date that is also in UTC. Where that date
 * agrees with the time zone of the settings, this zone is used, because it also knows when summer time began.
 * @param zone an IANA name
 */
export const settleLocalTimes = (database: Libsql.Database, zone: string, now: number): void => {
  const page = database.prepare(lone);
  const near = database.prepare(nearest);
  const settle = database.prepare('update staged set created = ?, clock = ?, undated = 0 where seq = ?');
  for (let last = 0; ;) {
    const rows = page.all([last]) as { seq: number; local: number }[];
    const end = rows.at(-1);
    if (!end) return;
    last = end.seq;
    for (const { seq, local } of rows) {
      const [clock] = near.all([Math.floor(local / hour)]) as { hour: number; ahead: number }[];
      const isOther = clock && aheadIn(zone, clock.hour * hour - clock.ahead) !== clock.ahead;
      const created = possibleTime(isOther ? local - clock.ahead : momentOf(local, zone), now);
      if (created !== undefined) settle.run([created, clock ? 'file' : 'settings', seq]);
    }
  }
};
