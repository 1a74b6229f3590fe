/** The counts of writes that all processes of an endpoint share. They are in PostgreSQL; SQLite has one process. */
import { sql } from 'kysely';
import { minute } from './durations.js';
import type { Store } from './store.js';

/** The current minute of a key, in all processes. */
export interface SharedMinute {
  /** Writes in this minute, the present one included. */
  count: number;
  /** When the minute ends, in milliseconds since 1970. */
  until: number;
}

/** Counts in fixed minutes. A key's minute begins with its first count. */
export interface SharedCounts {
  /**
   * Counts each key once more.
   * @returns their minutes, in the order of the keys
   */
  count: (keys: readonly string[], now: number) => Promise<SharedMinute[]>;
  /** Undoes one count of each key. */
  giveBack: (keys: readonly string[], now: number) => Promise<void>;
}

const timeOf = (now: number): string => new Date(now).toISOString();

const countsIn = (store: Store): SharedCounts => ({
  count: async (keys, now) => {
    const until = timeOf(now + minute);
    // If a clock was set back, the minute must not become longer.
    const isCurrent = sql`write_counts.until > ${timeOf(now)} and write_counts.until <= ${until}`;
    const rows = await store.writeStatement((db) =>
      db
        .insertInto('write_counts')
        .values(keys.map((key) => ({ key, count: 1, until })))
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet({
            count: sql`case when ${isCurrent} then write_counts.count + 1 else 1 end`,
            until: sql`case when ${isCurrent} then write_counts.until else excluded.until end`,
          }),
        )
        .returning(['key', 'count', 'until'])
        .execute(),
    );
    const counted = new Map(rows.map(({ key, count, until }) => [key, { count, until: Date.parse(until) }]));
    return keys.map((key) => counted.get(key) ?? { count: 0, until: now });
  },
  giveBack: async (keys, now) => {
    await store.writeStatement((db) =>
      db
        .updateTable('write_counts')
        .set({ count: sql`count - 1` })
        .where('key', 'in', keys)
        .where('until', '>', timeOf(now))
        .where('count', '>', 0)
        .execute(),
    );
  },
});

/** The counts in the database of this store; undefined for SQLite. */
export const sharedCountsOf = (store: Store): SharedCounts | undefined =>
  store.engine === 'postgres' ? countsIn(store) : undefined;

/** Deletes the counts of minutes that are over. */
export const purgeWriteCounts = async (store: Store, now: number): Promise<void> => {
  if (store.engine === 'postgres')
    await store.writeStatement((db) => db.deleteFrom('write_counts').where('until', '<=', timeOf(now)).execute());
};
