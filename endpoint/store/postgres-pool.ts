/** A pool of connections to PostgreSQL in which nothing waits without end, and no lost connection ends the process. */
import pg, { type ClientConfig, type Pool } from 'pg';

/** In milliseconds. The last one is for a server that is gone without saying so. */
const timeouts = { connect: 3000, statement: 5000, answer: 8000 } as const;

// A connection that breaks is taken out of the pool by itself; the next query opens another.
const ignore = (): void => undefined;

/** How many statements a connection keeps parsed, and how many values each may have: lists make another text for each length. */
const mostNamed = { statements: 100, values: 16 } as const;

const names = new Map<string, string>();

/** The name under which a statement is kept by the server; undefined for one that is too rare. */
const nameOf = (statement: string, values: readonly unknown[]): string | undefined => {
  const known = names.get(statement);
  if (known !== undefined || values.length > mostNamed.values || names.size >= mostNamed.statements) return known;
  const name = `sprid_${String(names.size)}`;
  names.set(statement, name);
  return name;
};

/** Its statements are parsed and planned once for each connection, and not at each question. */
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

/** What every connection is opened with. @param url postgres://user:password@host:port/database */
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
  // Two processes and more share the server's hundred.
  const pool = new pg.Pool({ ...connectionSettings(url), Client: NamingClient, max: 10 });
  pool.on('error', ignore);
  // The pool listens to idle ones only, and an error event that nobody listens to ends the process.
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
};
