import { sql, type Kysely } from 'kysely';

/**
 * Creates the tables of threads, comments, likes and keys.
 *
 * No foreign key refers to threads, which are never deleted: PostgreSQL would lock the thread's row to check it, and
 * each writer of a thread must change that row. That would halve the posts that one thread takes.
 * @param text the database's type for texts that are compared byte by byte
 */
export const createComments = async (db: Kysely<unknown>, text: string): Promise<void> => {
  const type = sql.raw(text);
  await sql`create table threads (
    id ${type} primary key,
    version integer not null default 0,
    count integer not null default 0 check (count >= 0)
  )`.execute(db);
  await sql`create table comments (
    id ${type} primary key,
    thread ${type} not null,
    root ${type} references comments (id),
    parent ${type} references comments (id),
    name text,
    role text check (role in ('publisher')),
    text text not null,
    created text not null,
    edited text,
    status text not null check (status in ('published', 'pending', 'removed')),
    likes integer not null default 0 check (likes >= 0),
    replies integer not null default 0 check (replies >= 0),
    writer ${type}
  )`.execute(db);
  await sql`create index comments_at_the_top on comments (thread, id) where root is null`.execute(db);
  await sql`create index comments_below on comments (root, id) where root is not null`.execute(db);
  await sql`create index comments_held on comments (id) where status = 'pending'`.execute(db);
  await sql`create index comments_of_a_writer on comments (writer) where status = 'published'`.execute(db);
  await sql`create table likes (
    comment ${type} not null references comments (id),
    writer ${type} not null,
    primary key (comment, writer)
  )`.execute(db);
  await sql`create table keys (
    thread ${type} not null,
    writer ${type} not null,
    key ${type} not null,
    body text not null,
    comment ${type} not null,
    status integer not null,
    created ${type} not null,
    primary key (thread, writer, key)
  )`.execute(db);
  await sql`create index keys_by_age on keys (created)`.execute(db);
  await sql`create table marks (name ${type} primary key, value text not null)`.execute(db);
};

/** Adds an index by writer, to find everything of one writer. */
export const addWriters = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create index comments_by_writer on comments (writer) where writer is not null`.execute(db);
  await sql`drop index comments_of_a_writer`.execute(db);
  await sql`create index likes_by_writer on likes (writer)`.execute(db);
};

/** Adds an index by likes, for the order `top`. */
export const addOrderByLikes = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create index comments_by_likes on comments (thread, likes, id) where root is null`.execute(db);
};

/** Adds a revision number to comments, so that a decision can name the text that it is about. */
export const addRevisions = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table comments add column revision integer not null default 1 check (revision > 0)`.execute(db);
};
