import { sql, type Kysely } from 'kysely';

/**
 * Creates the table of writes in the current minute, which only PostgreSQL needs: several processes share its limits.
 * It is unlogged, so no count waits for the disk, and a crash of the server empties it.
 */
export const createWriteCounts = async (db: Kysely<unknown>, text: string): Promise<void> => {
  const type = sql.raw(text);
  await sql`create unlogged table write_counts (
    key ${type} primary key,
    count integer not null,
    until ${type} not null
  )`.execute(db);
};
