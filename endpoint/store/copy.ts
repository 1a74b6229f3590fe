/** Copies one database to another, whatever engines they have. */
import type { Store } from './store.js';
import { tableNames, type CopiedTable } from './tables.js';

/** The number of rows by table. */
export type Counts = Record<CopiedTable, number>;

/** A table has at most 19 columns, and SQLite accepts 32,766 values. */
const rowsAtOnce = 1000;

/** The primary keys, by which the rows of each table are read in batches. */
const orders = {
  threads: ['id'],
  // A reply sorts after its parent.
  comments: ['id'],
  likes: ['comment', 'writer'],
  keys: ['thread', 'writer', 'key'],
  marks: ['name'],
  points: ['counter', 'date', 'revision'],
  removed: ['comment'],
  blocks: ['kind', 'value'],
  reports: ['comment', 'writer'],
  audit: ['id'],
  sessions: ['id'],
  notices: ['id'],
} as const satisfies Record<CopiedTable, readonly string[]>;

type Reading = Parameters<Parameters<Store['write']>[0]>[0];

const countRows = async (db: Reading): Promise<Counts> => {
  const counts: Partial<Counts> = {};
  for (const table of tableNames) {
    const { rows } = await db
      .selectFrom(table)
      .select((row) => row.fn.countAll().as('rows'))
      .executeTakeFirstOrThrow();
    // PostgreSQL's counts can exceed a JavaScript number, so they come as text.
    counts[table] = Number(rows);
  }
  return counts as Counts;
};

/** How many rows each table has. */
export const countAll = (store: Store): Promise<Counts> => store.write(countRows);

/** The target was not empty, or has other rows than the source after the copy. */
export class CopyError extends Error {
  override name = 'CopyError';
}

/** Copies all rows of all tables in one transaction. Throws a `CopyError`, and then the target is unchanged. */
export const copyAll = (from: Store, to: Store): Promise<Counts> =>
  // Both databases are in a transaction: on SQLite nobody can write meanwhile, on PostgreSQL all reads see one moment.
  from.writeAlone(async (source) => {
    await from.fixMoment(source);
    return to.writeAlone(async (target) => {
      const there = await countRows(target);
      const full = tableNames.find((table) => there[table] > 0);
      if (full) throw new CopyError(`The target has rows in "${full}" already; copy into an empty one.`);
      for (const table of tableNames) {
        for (let offset = 0; ; offset += rowsAtOnce) {
          let query = source.selectFrom(table).selectAll().limit(rowsAtOnce).offset(offset);
          for (const column of orders[table]) query = query.orderBy(column as never);
          const rows = await query.execute();
          if (rows.length) await target.insertInto(table).values(rows).execute();
          if (rows.length < rowsAtOnce) break;
        }
      }
      const [before, after] = [await countRows(source), await countRows(target)];
      const other = tableNames.find((table) => before[table] !== after[table]);
      if (other) throw new CopyError(`"${other}" has ${String(after[other])} rows of ${String(before[other])}.`);
      return after;
    });
  });
