/**
 * Reads the rows of threads. Every request for a page needs them: the thread's version tells whether the cached page is
 * current.
 */
import type { CompiledQuery, Kysely } from 'kysely';
import type { PostgresLine } from './postgres-line.js';
import type { Tables, ThreadRow } from './tables.js';

/** A reader of threads' rows. */
export interface ThreadRows {
  /** In the order of the ids; undefined where there is no such thread. */
  read: (ids: readonly string[]) => Promise<(ThreadRow | undefined)[]>;
  end: () => Promise<void>;
}

/** Reads from PostgreSQL, over a connection of its own and in one round trip for all ids. */
const overLine = (url: string): ThreadRows => {
  let line: Promise<PostgresLine> | undefined;
  return {
    read: async (ids) => {
      // Loaded on demand, like the driver.
      line ??= import('./postgres-line.js').then(
        ({ PostgresLine }) => new PostgresLine(url, 'select id, version, count, closed from threads where id = $1'),
      );
      const rows = await (await line).ask(ids);
      const byId = new Map(
        rows.map(([id, version, count, closed]) => [
          id,
          {
            id: id as string,
            version: Number(version),
            count: Number(count),
            closed: Number(closed),
          } satisfies ThreadRow,
        ]),
      );
      return ids.map((id) => byId.get(id));
    },
    end: async () => {
      await (await line)?.end();
    },
  };
};

/** Reads from SQLite one after the other, because that answers at once. The SQL is compiled once. */
const fromFile = (db: Kysely<Tables>): ThreadRows => {
  let written: CompiledQuery<ThreadRow> | undefined;
  const readOne = async (id: string): Promise<ThreadRow | undefined> => {
    written ??= db.selectFrom('threads').selectAll().where('id', '=', id).compile();
    const { rows } = await db.executeQuery<ThreadRow>({ ...written, parameters: [id] });
    return rows[0];
  };
  return { read: (ids) => Promise.all(ids.map(readOne)), end: async () => undefined };
};

/** The reader for a database: PostgreSQL, or a file. */
export const threadRows = (place: { file: string } | { url: string }, db: Kysely<Tables>): ThreadRows =>
  'url' in place ? overLine(place.url) : fromFile(db);
