/** A pool of connections to PostgreSQL with time limits, in which a lost connection does not end the process. */
import pg, { type ClientConfig, type Pool } from 'pg';

/** In milliseconds. `answer` is for a server that disappears without closing the connection. */
const timeouts = { connect: 3000, statement: 5000, answer: 8000 } as const;

// The pool removes a broken connection by itself, and the next query opens another.
const ignore = (): void => undefined;

/**
 * How many statements a connection keeps prepared, and how many values each may have. A list makes another statement
 * for each length.
 */
const mostNamed = { statements: 100, values: 16 } as const;

const names = new Map<string, string>();

/** The name of a prepared statement; undefined for one that is too rare. */
const nameOf = (statement: string, values: readonly unknown[]): string | undefined => {
  const known = names.get(statement);
  if (known !== undefined || values.length > mostNamed.values || names.size >= mostNamed.statements) return known;
  const name = `sprid_${String(names.size)}`;
  names.set(statement, name);
  return name;
};

/** Prepares its statements, so that the server parses and plans them once for each connection. */
class NamingClient extends pg.Client {
  constructor(settings?: ClientConfig) {
    super(settings);
    const ask = this.query.bind(this) as (...given: unknown[]) => unknown;
    this.query = ((text: unknown, values?: unknown[], ...rest: unknown[]) => {
      const name = typeof text === 'string' && values ? nameOf(text, values) : undefined;
      return name === undefined ? ask(text, values, ...rest) : ask({ name, text, values }, ...rest);
    }) as typeof this.query;
  }
}

/**
 * The settings of every connection.
 * @param url postgres://user:password@host:port/database
 */
export const connectionSettings = (url: string): ClientConfig => ({
  connectionString: url,
  application_name: 'sprid',
  connectionTimeoutMillis: timeouts.connect,
  statement_timeout: timeouts.statement,
  query_timeout: timeouts.answer,
  lock_timeout: timeouts.statement,
  idle_in_transaction_session_timeout: timeouts.answer,
  keepAlive: true,
});

/** @param url postgres://user:password@host:port/database */
export const openPool = (url: string): Pool => {
  // Several processes share the server's hundred connections.
  const pool = new pg.Pool({ ...connectionSettings(url), Client: NamingClient, max: 10 });
  pool.on('error', ignore);
  // The pool only listens to idle connections, and an error event without a listener ends the process.
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
};
