import { sql, type Kysely } from 'kysely';

/**
 * Creates the table of notices that are still to be sent to the publisher.
 * @param text the database's type for texts that are compared byte by byte
 */
export const createNotices = async (db: Kysely<unknown>, text: string): Promise<void> => {
  const type = sql.raw(text);
  await sql`create table notices (
    id ${type} primary key,
    kind text not null,
    comment ${type} not null,
    way ${type} not null,
    due ${type} not null,
    attempts integer not null default 0
  )`.execute(db);
  await sql`create index notices_due on notices (way, due)`.execute(db);
};
