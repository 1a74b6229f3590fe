import { sql, type Kysely } from 'kysely';

/**
 * Creates the table of figures that publishers have sent. Rows are added and never changed, so that they record who
 * sent what and when; the primary key decides which of two revisions of the same figure was first.
 * @param text the database's type for texts that are compared byte by byte
 */
export const createPoints = async (db: Kysely<unknown>, text: string): Promise<void> => {
  const type = sql.raw(text);
  await sql`create table points (
    counter ${type} not null,
    date ${type} not null,
    revision integer not null check (revision > 0),
    value double precision check (value >= 0),
    status text check (status in ('provisional', 'confidential', 'revised')),
    replaced text,
    publisher ${type} not null,
    recorded text not null,
    primary key (counter, date, revision)
  )`.execute(db);
};

/** Lets a row withdraw the figure before it. Existing rows do not withdraw anything. */
export const addWithdrawn = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table points add column withdrawn integer not null default 0 check (withdrawn in (0, 1))`.execute(db);
};
