/** PostgreSQL for Kysely. */
import { PostgresDialect, type Dialect } from 'kysely';

/** @param url postgres://user:password@host:port/database */
export const postgresDialect = (url: string): Dialect =>
  new PostgresDialect({
    pool: async () => {
      // Loaded when it is needed: with a file it would only make the start longer.
      const { openPool } = await import('./postgres-pool.js');
      return openPool(url);
    },
  });
