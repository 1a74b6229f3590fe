import { sql } from 'kysely';
import type { WriteTransaction } from '../../../endpoint/store/store.js';

/** Takes out of a database what the work of moderators needs, so that it is one of before. */
export const undoModeration = async (db: WriteTransaction): Promise<void> => {
  for (const table of ['removed', 'blocks', 'reports', 'audit', 'sessions', 'notices'])
    await sql`drop table ${sql.ref(table)}`.execute(db);
  // Only PostgreSQL has it.
  await sql`drop table if exists write_counts`.execute(db);
  for (const index of [
    'comments_pinned',
    'comments_reported',
    'comments_alike',
    'comments_by_likes',
    'comments_by_writer',
    'likes_by_writer',
  ])
    await sql`drop index ${sql.ref(index)}`.execute(db);
  for (const column of ['held', 'word', 'likeness', 'pinned', 'reports'])
    await sql`alter table comments drop column ${sql.ref(column)}`.execute(db);
  await sql`create index comments_of_a_writer on comments (writer) where status = 'published'`.execute(db);
  await sql`alter table threads drop column closed`.execute(db);
  await sql`delete from kysely_migration where name >= '2026-11-work-of-moderators'`.execute(db);
};
