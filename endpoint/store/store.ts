/** The database, and the only two ways to use it: reading, and writing in one transaction. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, sql, type Transaction } from 'kysely';
import { migrate, type DatabaseEngine } from '../migrations/migrations.js';
import { oneLine, type Warn } from '../operator/one-line.js';
import { postgresDialect } from './postgres.js';
import { makePrivate } from './private-file.js';
import { sqliteDialect } from './sqlite.js';
import type { Tables, ThreadRow } from './tables.js';
import { threadRows, type ThreadRows } from './thread-rows.js';
import { Together } from './together.js';
import { isConflict, isLostLine, unavailableOr, UnavailableError } from './unavailable-error.js';

/** Where comments are stored. */
export type DatabasePlace = { file: string } | { url: string };

/** Await only SQL inside a transaction: anything else that takes time delays every other writer. */
export type WriteTransaction = Transaction<Tables>;

/** Queries that belong together. */
type Queries = (db: WriteTransaction) => Promise<unknown>;

/** How often a transaction that conflicts with another is tried. */
const attempts = 5;

/** Parses a path or an address of PostgreSQL. */
export const placeOf = (text: string): DatabasePlace =>
  /^postgres(ql)?:\/\//i.test(text) ? { url: text } : { file: text };

/** The file in the folder of data that is used when no database is named. */
export const defaultFile = (data: string): string => join(data, 'comments.db');

/** An open database. It throws an `UnavailableError` while the database cannot answer. */
export class Store {
  readonly engine: DatabaseEngine;
  readonly #db: Kysely<Tables>;
  readonly #threads: ThreadRows;
  readonly #warn: Warn;
  readonly #all: Together<Queries, unknown> | undefined;
  readonly #byThread = new Map<string, Together<Queries, unknown>>();
  readonly #failing = new Set<string>();

  /** @param patience how long SQLite waits for another process's write, in milliseconds */
  constructor(place: DatabasePlace, warn: Warn, patience?: number) {
    this.engine = 'url' in place ? 'postgres' : 'sqlite';
    this.#db = new Kysely<Tables>({
      dialect: 'url' in place ? postgresDialect(place.url) : sqliteDialect(place.file, patience),
    });
    this.#threads = threadRows(place, this.#db);
    this.#warn = warn;
    // SQLite has one writer, so all writes are gathered.
    if (this.engine === 'sqlite') this.#all = this.#gather();
  }

  /**
   * Creates or changes the tables for this version, and checks that they can be written. It logs nothing: the caller
   * gets the error.
   */
  async migrate(): Promise<void> {
    try {
      await migrate(this.#db as unknown as Kysely<never>, this.engine);
      // Changes nothing, but needs the same rights as a change: a read-only folder is reported now and not to the first
      // writer.
      await sql`update threads set version = version where id is null`.execute(this.#db);
    } catch (error) {
      throw unavailableOr(error);
    }
  }

  read<Result>(query: (db: Kysely<Tables>) => Promise<Result>): Promise<Result> {
    return this.#watch('read', () => query(this.#db));
  }

  /** The rows of these threads, in the order of the ids, by the database's fastest way. */
  readThreads(ids: readonly string[]): Promise<(ThreadRow | undefined)[]> {
    return this.#watch('read', () => this.#threads.read(ids));
  }

  /**
   * Runs the queries in a transaction; an error rolls all of them back. They may be run again, so they must do nothing
   * but SQL.
   * @param thread the one thread that they write in and lock, where many posts to it come at once
   */
  write<Result>(queries: (db: WriteTransaction) => Promise<Result>, thread?: string): Promise<Result> {
    const gathered = this.#all ?? (thread === undefined ? undefined : this.#inThread(thread));
    return this.#watch('written', () =>
      gathered ? (gathered.write(queries) as Promise<Result>) : this.#transact(queries),
    );
  }

  /**
   * Runs one statement that writes, without a transaction. It is run again when its connection is lost, so it must be
   * harmless to run it twice.
   */
  writeStatement<Result>(statement: (db: Kysely<Tables>) => Promise<Result>): Promise<Result> {
    const run = (): Promise<Result> => this.#again(() => statement(this.#db));
    return this.#watch('written', () =>
      run().catch((error: unknown) => {
        if (!isLostLine(error)) throw error;
        return run();
      }),
    );
  }

  /** Like `write`, but with nobody else in the same transaction. */
  writeAlone<Result>(queries: (db: WriteTransaction) => Promise<Result>): Promise<Result> {
    return this.#watch('written', () => this.#transact(queries));
  }

  /** Call it first in a transaction: then all its reads see one moment, however long they take. */
  async fixMoment(db: WriteTransaction): Promise<void> {
    // SQLite's transactions do that by themselves.
    if (this.engine === 'postgres') await sql`set transaction isolation level repeatable read`.execute(db);
  }

  /** Whether the database answers now. */
  async isAvailable(): Promise<boolean> {
    try {
      await this.read((db) => sql`select 1 from threads limit 1`.execute(db));
      return true;
    } catch {
      return false;
    }
  }

  async close(): Promise<void> {
    await this.#threads.end();
    await this.#db.destroy();
  }

  /**
   * PostgreSQL itself flushes for many commits at once, but writers of one thread wait for each other's lock on it, so
   * they are gathered by thread. Every transaction that locks several rows locks the thread first, so no deadlock can
   * occur.
   */
  #inThread(thread: string): Together<Queries, unknown> {
    const kept = this.#byThread.get(thread);
    if (kept) return kept;
    const gathered = this.#gather((db) => sql`select id from threads where id = ${thread} for update`.execute(db));
    this.#byThread.set(thread, gathered);
    return gathered;
  }

  /** @param first queries at the beginning of each transaction */
  #gather(first?: Queries): Together<Queries, unknown> {
    return new Together((all) =>
      this.#transact(async (db) => {
        await first?.(db);
        const results: unknown[] = [];
        for (const queries of all) results.push(await queries(db));
        return results;
      }),
    );
  }

  #transact<Result>(queries: (db: WriteTransaction) => Promise<Result>): Promise<Result> {
    return this.#again(() => this.#db.transaction().execute(queries));
  }

  async #again<Result>(work: () => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work();
      } catch (error) {
        if (!isConflict(error) || attempt === attempts) throw error;
      }
    }
  }

  /**
   * Logs once that the database fails, and once that it answers again. With a full disk, reading still works, so
   * reading and writing are watched separately.
   */
  async #watch<Result>(what: 'read' | 'written', work: () => Promise<Result>): Promise<Result> {
    try {
      const result = await work();
      if (this.#failing.delete(what)) this.#warn(`The database is ${what} again.`);
      return result;
    } catch (caught) {
      const error = unavailableOr(caught);
      if (error instanceof UnavailableError && !this.#failing.has(what)) {
        this.#failing.add(what);
        this.#warn(oneLine(`The database cannot be ${what}, and what needs it is answered 503: ${error.message}.`));
      }
      throw error;
    }
  }
}

/** Opens the database and brings its tables up to date. Creates the folder of a file. */
export const openStore = async (place: DatabasePlace, warn: Warn, patience?: number): Promise<Store> => {
  if ('file' in place) {
    mkdirSync(join(place.file, '..'), { recursive: true });
    makePrivate(place.file);
  }
  const store = new Store(place, warn, patience);
  try {
    await store.migrate();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
};
