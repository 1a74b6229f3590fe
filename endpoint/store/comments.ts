/** Writes and reads comments. Everything that counts something is counted by the database, in the same transaction. */
import { sql } from 'kysely';
import type { CommentStatus, Moderation, ThreadSort } from '../../src/model/comment-box.js';
import type { Hold } from './hold.js';
import { RefusedError } from './refused-error.js';
import type { Store, Writing } from './store.js';
import type { CommentRow } from './tables.js';
import { addToCount, lockThread } from './threads.js';
import { likenessOf } from '../text/likeness.js';

/** A page of rows, and whether there are more after it. */
export interface Rows {
  rows: CommentRow[];
  more: boolean;
}

/** Rows of one statement; SQLite takes 32,766 values and PostgreSQL 65,535. */
const maxValues = 1000;

/** Whether a comment has a place in its thread, with its words or without. */
export const isShown = (status: CommentStatus, replies: number): boolean => status === 'published' || replies > 0;

/** The row of a comment. */
export const findRow = (db: Pick<Writing, 'selectFrom'>, id: string): Promise<CommentRow | undefined> =>
  db.selectFrom('comments').selectAll().where('id', '=', id).executeTakeFirst();

/** All that a comment answers, from its parent up to the top. */
const readAncestors = (
  db: Writing,
  parent: string,
): Promise<Pick<CommentRow, 'id' | 'parent' | 'status' | 'replies'>[]> =>
  db
    .withRecursive('above(id, parent, status, replies, step)', (with_) =>
      with_
        .selectFrom('comments')
        .select((row) => ['id', 'parent', 'status', 'replies', row.lit(0).as('step')])
        .where('id', '=', parent)
        .unionAll(
          with_
            .selectFrom('comments')
            .innerJoin('above', 'above.parent', 'comments.id')
            .select((row) => [
              'comments.id',
              'comments.parent',
              'comments.status',
              'comments.replies',
              row('above.step', '+', 1).as('step'),
            ]),
        ),
    )
    .selectFrom('above')
    .select(['id', 'parent', 'status', 'replies'])
    .orderBy('step')
    .execute();

/** Counts replies. @param byChange the comments, by how many they have more */
export const addToReplies = async (db: Writing, byChange: ReadonlyMap<number, readonly string[]>): Promise<void> => {
  for (const [by, ids] of byChange) {
    for (let from = 0; from < ids.length; from += maxValues) {
      await db
        .updateTable('comments')
        .set((row) => ({ replies: row('replies', '+', by) }))
        .where('id', 'in', ids.slice(from, from + maxValues))
        .execute();
    }
  }
};

/**
 * Tells those above that a comment has appeared (1) or gone (-1). One that is
 * removed or held is shown only while something below it is, so it may appear
 * or go along, and then counts too.
 */
export const countShown = async (db: Writing, parent: string | null, change: 1 | -1): Promise<void> => {
  if (parent === null) return;
  const byChange = new Map<number, string[]>();
  let difference: number = change;
  for (const { id, status, replies } of await readAncestors(db, parent)) {
    byChange.set(difference, [...(byChange.get(difference) ?? []), id]);
    if (isShown(status, replies) !== isShown(status, replies + difference)) difference += change;
  }
  await addToReplies(db, byChange);
};

/** Counts what a change of status does to the thread and to those above. The row is as it was before. */
export const countStatus = async (db: Writing, row: CommentRow, status: CommentStatus): Promise<void> => {
  await addToCount(db, row.thread, Number(status === 'published') - Number(row.status === 'published'));
  const [before, after] = [isShown(row.status, row.replies), isShown(status, row.replies)];
  if (before !== after) await countShown(db, row.parent, after ? 1 : -1);
};

/** Locks the thread of a comment and then reads the comment, which from here on nobody else changes. */
export const lockComment = async (db: Writing, id: string): Promise<CommentRow> => {
  const { thread } = (await findRow(db, id)) ?? { thread: undefined };
  if (thread === undefined || !(await lockThread(db, thread))) throw new RefusedError('no-comment');
  return (await findRow(db, id)) as CommentRow;
};

/** The comment's row, whatever its status is. */
export const readComment = (store: Store, id: string): Promise<CommentRow | undefined> =>
  store.read((db) => findRow(db, id));

/**
 * Gives a comment other words. Where every comment is reviewed, or the words hold it, it is held
 * again: what was let through was another text.
 * @param check throws when the comment may not be changed
 */
export const editComment = (
  store: Store,
  edit: { id: string; text: string; moderation: Moderation; hold?: Hold | undefined; now: number },
  check: (row: CommentRow) => void,
): Promise<CommentRow> =>
  store.write(async (db) => {
    const row = await lockComment(db, edit.id);
    if (row.status === 'removed') throw new RefusedError('no-comment');
    check(row);
    if (row.text === edit.text) return row;
    const hold = edit.hold ?? (edit.moderation === 'all' ? { reason: edit.moderation } : undefined);
    const status: CommentStatus = hold ? 'pending' : row.status;
    const change = {
      text: edit.text,
      likeness: row.role ? null : likenessOf(edit.text),
      edited: new Date(edit.now).toISOString(),
      revision: row.revision + 1,
      status,
      ...(hold && { held: hold.reason, word: hold.word ?? null, pinned: 0 }),
    };
    await countStatus(db, row, status);
    await db.updateTable('comments').set(change).where('id', '=', edit.id).execute();
    return { ...row, ...change };
  });

/** What a comment is without its words: its row stays, so that replies keep their place and its key goes on answering. */
export const wordless = {
  status: 'removed',
  text: '',
  name: null,
  role: null,
  edited: null,
  writer: null,
  likes: 0,
  held: null,
  word: null,
  likeness: null,
  pinned: 0,
  reports: 0,
} as const satisfies Partial<CommentRow>;

/**
 * Takes a comment's words, name, likes and reports out of the database, also what was kept of it when a moderator
 * removed it. False when there was nothing of it.
 * @param row as it is now, and locked
 */
export const removeLocked = async (db: Writing, row: CommentRow): Promise<boolean> => {
  for (const table of ['likes', 'reports'] as const) await db.deleteFrom(table).where('comment', '=', row.id).execute();
  const kept = await db.deleteFrom('removed').where('comment', '=', row.id).returning('comment').execute();
  if (row.status === 'removed') return kept.length > 0;
  await countStatus(db, row, 'removed');
  await db.updateTable('comments').set(wordless).where('id', '=', row.id).execute();
  return true;
};

/**
 * The same for one that is named.
 * @param check throws when the comment may not be removed; not asked for one that is removed already
 */
export const removeComment = (
  store: Store,
  id: string,
  check: (row: CommentRow) => void = () => undefined,
): Promise<void> =>
  store.write(async (db) => {
    const row = await lockComment(db, id);
    if (row.status !== 'removed') check(row);
    await removeLocked(db, row);
  });

/** Puts comments that were made up into a thread that has none. False when it has some, or is not there. */
export const seedThread = (store: Store, thread: string, rows: readonly CommentRow[]): Promise<boolean> =>
  store.write(async (db) => {
    if (!(await lockThread(db, thread))) return false;
    const some = await db.selectFrom('comments').select('id').where('thread', '=', thread).limit(1).execute();
    if (some.length) return false;
    for (let from = 0; from < rows.length; from += maxValues) {
      await db
        .insertInto('comments')
        .values(rows.slice(from, from + maxValues))
        .execute();
    }
    await addToCount(db, thread, rows.filter(({ status }) => status === 'published').length);
    return true;
  });

/**
 * What the texts of a page may weigh, and as much again those of the replies on it. It holds
 * ninety of the longest comments in Latin letters.
 */
const maxBytes = 384 * 1024;

/** What a comment weighs besides its text and name. */
const bytesAround = 300;

/** As many as are wanted and as fit, and at least one, or nobody could read on. */
const pageOf = (rows: CommentRow[], limit: number): Rows => {
  let bytes = 0;
  const fitting = rows.slice(0, limit).findIndex(({ text, name }, index) => {
    bytes += Buffer.byteLength(text) + Buffer.byteLength(name ?? '') + bytesAround;
    return index > 0 && bytes > maxBytes;
  });
  const shown = fitting < 0 ? limit : fitting;
  return { rows: rows.slice(0, shown), more: rows.length > shown };
};

/**
 * Comments that answer no other, as far as they are shown.
 * @param after the last one of the page before @param from the first one of this page
 */
export const readTop = (
  store: Store,
  {
    thread,
    sort,
    limit,
    after,
    from,
  }: { thread: string; sort: ThreadSort; limit: number; after: string | undefined; from?: string | undefined },
): Promise<Rows> =>
  store.read(async (db) => {
    let query = db
      .selectFrom('comments')
      .selectAll()
      .where('thread', '=', thread)
      .where('root', 'is', null)
      // Those stand on the first page, whatever the order is.
      .where('pinned', '=', 0)
      .where((row) => row.or([row('status', '=', 'published'), row('replies', '>', 0)]));
    if (after !== undefined) query = query.where('id', sort === 'newest' ? '<' : '>', after);
    if (from !== undefined) query = query.where('id', sort === 'newest' ? '<=' : '>=', from);
    const rows = await query
      .orderBy('id', sort === 'newest' ? 'desc' : 'asc')
      .limit(limit + 1)
      .execute();
    return pageOf(rows, limit);
  });

/** Comments of a thread that stand before all others, the oldest first. */
export const readPinned = (store: Store, thread: string): Promise<CommentRow[]> =>
  store.read((db) =>
    db.selectFrom('comments').selectAll().where('thread', '=', thread).where('pinned', '=', 1).orderBy('id').execute(),
  );

/** What stands below one comment at the top, at any depth, oldest first. */
export const readBelow = (
  store: Store,
  { root, limit, after }: { root: string; limit: number; after: string | undefined },
): Promise<Rows> =>
  store.read(async (db) => {
    let query = db
      .selectFrom('comments')
      .selectAll()
      .where('root', '=', root)
      .where((row) => row.or([row('status', '=', 'published'), row('replies', '>', 0)]));
    if (after !== undefined) query = query.where('id', '>', after);
    const rows = await query
      .orderBy('id')
      .limit(limit + 1)
      .execute();
    return pageOf(rows, limit);
  });

/** How many of the newest comments of all threads are looked through for replies in one: no index has them by thread. */
const mostLooked = 5000;

/**
 * The newest published comments of a thread, the newest first: those that answer no other, and replies that are among
 * the newest 5,000 comments of all threads.
 */
export const readNewest = (store: Store, thread: string, limit: number): Promise<CommentRow[]> =>
  store.read(async (db) => {
    const top = await db
      .selectFrom('comments')
      .selectAll()
      .where('thread', '=', thread)
      .where('root', 'is', null)
      .where('status', '=', 'published')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    const replies = await db
      .selectFrom((from) =>
        from.selectFrom('comments').selectAll().orderBy('id', 'desc').limit(mostLooked).as('newest'),
      )
      .selectAll()
      .where('thread', '=', thread)
      .where('root', 'is not', null)
      .where('status', '=', 'published')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    const newest = [...top, ...replies].sort((one, other) => (one.id < other.id ? 1 : -1));
    return pageOf(newest, limit).rows;
  });

/** How much of what a comment answers comes with it; more would be read by nobody at once. */
const mostAbove = 50;

/**
 * The branch of a thread on which a comment stands, if it is shown there.
 * @returns the comment at the top, and below it this one and the nearest that it answers, in the order of time
 */
export const readBranch = (
  store: Store,
  thread: string,
  id: string,
): Promise<{ root: string; rows: CommentRow[] } | undefined> =>
  store.read(async (db) => {
    const row = await findRow(db, id);
    if (row?.thread !== thread || !isShown(row.status, row.replies)) return undefined;
    const above: CommentRow[] = [];
    for (let one: CommentRow | undefined = row; one?.root != null && above.length < mostAbove;) {
      above.push(one);
      one = one.parent === one.root ? undefined : await findRow(db, one.parent ?? '');
    }
    return { root: row.root ?? row.id, rows: pageOf(above, mostAbove).rows.reverse() };
  });

/**
 * Each of the first ones below a comment is looked up, and no more: some have very many. SQLite has no
 * `lateral`. Their weight is added up before any text is read, which is the larger part.
 */
const firstBelow = {
  postgres: (roots: string, limit: number) => sql<CommentRow>`
    select * from (
      select below.*, sum(octet_length(text) + ${sql.lit(bytesAround)}) over (order by place, below.id) as bytes
      from json_array_elements_text(${roots}::json) with ordinality as top (id, place)
      cross join lateral (
        select * from comments
        where root = top.id and (status = 'published' or replies > 0)
        order by id limit ${limit}
      ) as below
    ) as weighed
    where bytes <= ${sql.lit(maxBytes)}
    order by id`,
  sqlite: (roots: string, limit: number) => sql<CommentRow>`
    select * from comments
    where id in (
      select id from (
        select below.id, sum(octet_length(text) + ${sql.lit(bytesAround)}) over (order by top.key, below.id) as bytes
        from json_each(${roots}) as top
        join comments as below on below.id in (
          select id from comments
          where root = top.value and (status = 'published' or replies > 0)
          order by id limit ${limit}
        )
      ) as weighed
      where bytes <= ${sql.lit(maxBytes)}
    )
    order by id`,
} as const;

/**
 * The oldest replies below each of these, at most `limit` of each, oldest first. Where they weigh too much
 * together, the last of these have fewer or none.
 */
export const readFirstBelow = async (store: Store, roots: readonly string[], limit: number): Promise<CommentRow[]> => {
  if (!roots.length) return [];
  const statement = firstBelow[store.engine](JSON.stringify(roots), limit);
  return store.read(async (db) => (await statement.execute(db)).rows);
};
