import { sql, type Kysely } from 'kysely';

/**
 * Adds moderation: why a comment is held, what is pinned, closed, reported, blocked and removed, who did it, and who is
 * signed in. Comments that were held before get an unknown reason.
 * @param text the database's type for texts that are compared byte by byte
 */
export const addModeration = async (db: Kysely<unknown>, text: string): Promise<void> => {
  const type = sql.raw(text);
  await sql`alter table threads add column closed integer not null default 0 check (closed in (0, 1))`.execute(db);
  await sql`alter table comments add column held text`.execute(db);
  await sql`alter table comments add column word text`.execute(db);
  await sql`alter table comments add column pinned integer not null default 0 check (pinned in (0, 1))`.execute(db);
  await sql`alter table comments add column reports integer not null default 0 check (reports >= 0)`.execute(db);
  await sql`create index comments_pinned on comments (thread, id) where pinned = 1`.execute(db);
  await sql`create index comments_reported on comments (id) where reports > 0`.execute(db);
  await sql`create table removed (
    comment ${type} primary key references comments (id),
    name text,
    role text,
    text text not null,
    edited text,
    status text not null,
    writer ${type},
    likes integer not null,
    moderator ${type} not null,
    removed ${type} not null
  )`.execute(db);
  await sql`create index removed_by_age on removed (removed)`.execute(db);
  await sql`create table blocks (
    kind text not null check (kind in ('word', 'writer')),
    value ${type} not null,
    comment ${type},
    moderator ${type} not null,
    created text not null,
    primary key (kind, value)
  )`.execute(db);
  await sql`create table reports (
    comment ${type} not null references comments (id),
    writer ${type} not null,
    reason text not null,
    note text,
    created ${type} not null,
    settled integer not null default 0 check (settled in (0, 1)),
    primary key (comment, writer)
  )`.execute(db);
  await sql`create index reports_by_age on reports (created)`.execute(db);
  await sql`create table audit (
    id ${type} primary key,
    moderator ${type} not null,
    action text not null,
    thread ${type},
    comment ${type},
    detail text,
    created ${type} not null
  )`.execute(db);
  await sql`create table sessions (
    id ${type} primary key,
    moderator ${type} not null,
    mark text not null,
    created ${type} not null,
    seen text not null
  )`.execute(db);
  await sql`create index sessions_of_a_moderator on sessions (moderator, created)`.execute(db);
};

/** Adds the fields by which similar texts are found. Older comments do not get them. */
export const addLikeness = async (db: Kysely<unknown>, text: string): Promise<void> => {
  await sql`alter table comments add column likeness ${sql.raw(text)}`.execute(db);
  await sql`create index comments_alike on comments (likeness, created) where likeness is not null`.execute(db);
};
