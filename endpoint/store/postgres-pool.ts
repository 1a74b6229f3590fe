/** A pool of connections to PostgreSQL in which nothing waits without end, and no lost connection ends the process. */
import pg, { type Pool } from 'pg';

/** In milliseconds. The last one is for a server that is gone without saying so. */
const timeouts = { connect: 3000, statement: 5000, answer: 8000 } as const;

// A connection that breaks is taken out of the pool by itself; the next query opens another.
const ignore = (): void => undefined;

/** @param url postgres://user:password@host:port/database */
export const openPool = (url: string): Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'sprid',
    // Two processes and more share the server's hundred.
    max: 10,
    connectionTimeoutMillis: timeouts.connect,
    statement_timeout: timeouts.statement,
    query_timeout: timeouts.answer,
    lock_timeout: timeouts.statement,
    idle_in_transaction_session_timeout: timeouts.answer,
    keepAlive: true,
  });
  pool.on('error', ignore);
  // The pool listens to idle ones only, and an error event that nobody listens to ends the process.
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
};
