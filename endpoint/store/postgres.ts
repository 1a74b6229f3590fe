/** Connects Kysely to PostgreSQL. */
import { PostgresDialect, type Dialect } from 'kysely';

/** @param url postgres://user:password@host:port/database */
export const postgresDialect = (url: string): Dialect =>
  new PostgresDialect({
    pool: async () => {
      // Loaded on demand: with a file it would only delay the start.
      const { openPool } = await import('./postgres-pool.js');
      return openPool(url);
    },
  });
