/**
 * Connects Kysely to SQLite, with what its own driver lacks: write transactions that take the lock at once, and waiting
 * for that lock without blocking the process.
 *
 * There are two connections. Reads outside of a transaction use one that cannot write, so that readers never wait for a
 * writer nor see uncommitted changes; transactions take turns on the other. libsql answers synchronously, so no
 * statement interrupts another. Only a commit, which waits for the disk, runs on a thread of libsql: meanwhile this one
 * answers readers and takes the next posts.
 */
import Libsql from 'libsql';
import AsyncLibsql from 'libsql/promise';
import {
  type CompiledQuery,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type Kysely,
  type QueryCompiler,
  type QueryResult,
} from 'kysely';

/** How long a write waits for another process that holds the lock, in milliseconds. */
const lockTimeout = 4000;

/** SQLite's own wait blocks the whole process, so it is shorter than readers would notice. */
const blockingTimeout = 20;

/** The most prepared statements in memory; the store has fewer. */
const maxStatements = 200;

const isBusy = (error: unknown): boolean => /^SQLITE_(BUSY|LOCKED)/.test((error as { code?: string }).code ?? '');

const retryWhileBusy = async <Result>(attempt: () => Result, patience: number): Promise<Result> => {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error;
    }
    // Random pauses, or two processes would try in step with each other forever.
    await new Promise((resolve) => setTimeout(resolve, 1 + Math.random() * 10));
  }
};

/** One connection and its prepared statements. */
class Connection {
  readonly database: Libsql.Database;
  readonly #statements = new Map<string, { statement: Libsql.Statement; isReader: boolean }>();

  constructor(file: string) {
    this.database = new Libsql(file, { timeout: blockingTimeout });
  }

  run<Row>(sql: string, parameters: readonly unknown[]): QueryResult<Row> {
    const { statement, isReader } = this.#prepare(sql);
    // Never `get`: libsql then leaves the statement open, and the connection keeps seeing that moment's state.
    if (isReader) return { rows: statement.all([...parameters]) as Row[] };
    const { changes } = statement.run([...parameters]);
    return { rows: [], numAffectedRows: BigInt(changes) };
  }

  #prepare(sql: string): { statement: Libsql.Statement; isReader: boolean } {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.database.prepare(sql);
    const prepared = { statement, isReader: statement.reader };
    if (this.#statements.size >= maxStatements) this.#statements.clear();
    this.#statements.set(sql, prepared);
    return prepared;
  }
}

/**
 * Commits on a thread of libsql. Its two classes have the same connection inside. The asynchronous one is not used for
 * more, because a statement of it that returned rows may be open still at the commit, which then fails.
 */
const commit = (database: Libsql.Database): Promise<void> =>
  AsyncLibsql.prototype.exec.call(database, 'COMMIT') as Promise<void>;

/** Lets transactions write one after the other. */
class Turns {
  #last: Promise<void> = Promise.resolve();

  /**
   * Waits for the turn.
   * @returns a function that ends it
   */
  async take(): Promise<() => void> {
    const before = this.#last;
    let end = (): void => undefined;
    this.#last = new Promise((resolve) => (end = resolve));
    await before;
    return end;
  }
}

/** The connection for Kysely. It takes the writer only when a transaction begins. */
class Session implements DatabaseConnection {
  readonly #driver: SqliteDriver;
  #endTurn: (() => void) | undefined;

  constructor(driver: SqliteDriver) {
    this.#driver = driver;
  }

  async begin(): Promise<void> {
    const endTurn = await this.#driver.turns.take();
    try {
      await retryWhileBusy(() => this.#driver.writer.database.exec('BEGIN IMMEDIATE'), this.#driver.patience);
      this.#endTurn = endTurn;
    } catch (error) {
      endTurn();
      throw error;
    }
  }

  async commit(): Promise<void> {
    await commit(this.#driver.writer.database);
    this.release();
  }

  /** Ends the turn if it has one, and never leaves an open transaction for the next. */
  release(): void {
    const endTurn = this.#endTurn;
    if (!endTurn) return;
    this.#endTurn = undefined;
    const { database } = this.#driver.writer;
    try {
      // A full disk ends the transaction by itself.
      if (database.inTransaction) database.exec('ROLLBACK');
    } finally {
      endTurn();
    }
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { reader, writer, turns, patience } = this.#driver;
    if (this.#endTurn) return writer.run(sql, parameters);
    if (!/^\s*(create|alter|drop|insert|update|delete)/i.test(sql)) return reader.run(sql, parameters);
    const endTurn = await turns.take();
    try {
      return await retryWhileBusy(() => writer.run<Row>(sql, parameters), patience);
    } finally {
      endTurn();
    }
  }

  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Rows are not streamed.');
  }
}

class SqliteDriver implements Driver {
  readonly #file: string;
  readonly patience: number;
  readonly turns = new Turns();
  #connections: { writer: Connection; reader: Connection } | undefined;

  constructor(file: string, patience: number) {
    this.#file = file;
    this.patience = patience;
  }

  get writer(): Connection {
    return this.#opened.writer;
  }

  get reader(): Connection {
    return this.#opened.reader;
  }

  get #opened(): { writer: Connection; reader: Connection } {
    if (!this.#connections) throw new Error('The database is not open.');
    return this.#connections;
  }

  async init(): Promise<void> {
    const writer = new Connection(this.#file);
    // Two processes that start together both want to change it, and SQLite does not wait for that.
    await retryWhileBusy(() => writer.run('PRAGMA journal_mode = WAL', []), this.patience);
    // FULL: a comment is on the disk before it is answered, also when the power fails.
    writer.run('PRAGMA synchronous = FULL', []);
    writer.run('PRAGMA foreign_keys = ON', []);
    const reader = new Connection(this.#file);
    reader.run('PRAGMA query_only = ON', []);
    this.#connections = { writer, reader };
  }

  async acquireConnection(): Promise<Session> {
    return new Session(this);
  }

  async releaseConnection(session: Session): Promise<void> {
    session.release();
  }

  beginTransaction(session: Session): Promise<void> {
    return session.begin();
  }

  commitTransaction(session: Session): Promise<void> {
    return session.commit();
  }

  async rollbackTransaction(session: Session): Promise<void> {
    session.release();
  }

  async destroy(): Promise<void> {
    const connections = this.#connections;
    this.#connections = undefined;
    connections?.reader.database.close();
    connections?.writer.database.close();
  }
}

/**
 * Tells Kysely that SQLite can create tables in transactions, so that processes that start together do not mix their
 * migrations.
 */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * A dialect for a file.
 * @param patience how long a write waits for another process, in milliseconds
 */
export const sqliteDialect = (file: string, patience: number = lockTimeout): Dialect => ({
  createAdapter: (): DialectAdapter => new Adapter(),
  createDriver: (): Driver => new SqliteDriver(file, patience),
  createIntrospector: (db: Kysely<unknown>): DatabaseIntrospector => new SqliteIntrospector(db),
  createQueryCompiler: (): QueryCompiler => new SqliteQueryCompiler(),
});
