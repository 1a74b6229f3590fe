/** Writes and reads comments. The database keeps all counts, in the same transaction as the change. */
import { sql } from 'kysely';
import type { CommentStatus, Moderation, ThreadSort } from '../../src/model/comment-box.js';
import type { Hold } from './hold.js';
import { RefusedError } from './refused-error.js';
import type { Store, Writing } from './store.js';
import type { CommentRow } from './tables.js';
import { addToCount, lockThread } from './threads.js';
import { likenessOf } from '../text/likeness.js';

/** A page of rows, and whether more follow. */
export interface Rows {
  rows: CommentRow[];
  more: boolean;
}

/** Rows of one statement. SQLite accepts 32,766 values and PostgreSQL 65,535. */
const maxValues = 1000;

/** Whether a comment is shown in its thread, with or without its words. */
export const isShown = (status: CommentStatus, replies: number): boolean => status === 'published' || replies > 0;

/** The row of a comment. */
export const findRow = (db: Pick<Writing, 'selectFrom'>, id: string): Promise<CommentRow | undefined> =>
  db.selectFrom('comments').selectAll().where('id', '=', id).executeTakeFirst();

/** The ancestors of a comment, from its parent up to the top. */
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

/**
 * Changes the counts of replies.
 * @param byChange the comments, by the change of their count
 */
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
 * Tells the ancestors that a comment has appeared (1) or disappeared (-1). A removed or held comment is shown only
 * while there are replies below it, so it may appear or disappear with them, and is then counted as well.
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

/**
 * Updates the counts of the thread and of the ancestors for a change of status.
 * @param row as it was before
 */
export const countStatus = async (db: Writing, row: CommentRow, status: CommentStatus): Promise<void> => {
  await addToCount(db, row.thread, Number(status === 'published') - Number(row.status === 'published'));
  const [before, after] = [isShown(row.status, row.replies), isShown(status, row.replies)];
  if (before !== after) await countShown(db, row.parent, after ? 1 : -1);
};

/** Locks the thread of a comment and then reads the comment, which nobody else changes from here on. */
export const lockComment = async (db: Writing, id: string): Promise<CommentRow> => {
  const { thread } = (await findRow(db, id)) ?? { thread: undefined };
  if (thread === undefined || !(await lockThread(db, thread))) throw new RefusedError('no-comment');
  return (await findRow(db, id)) as CommentRow;
};

/** The comment's row, whatever its status is. */
export const readComment = (store: Store, id: string): Promise<CommentRow | undefined> =>
  store.read((db) => findRow(db, id));

/**
 * Edits a comment. Where every comment is reviewed, or the new words hold it, it is held again, because another text
 * was approved.
 * @param check throws when the comment may not be edited
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

/** A comment without its words. The row stays, so that replies keep their place and its key still gets an answer. */
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
 * Deletes a comment's words, name, likes and reports from the database, also the copy for restoring it.
 * @param row as it is now, and locked
 * @returns false when there was nothing left of it
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
 * Locks and removes a comment.
 * @param check throws when the comment may not be removed; not called for one that is removed already
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

/**
 * Adds generated comments to a thread that has none.
 * @returns false when it has some, or does not exist
 */
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
 * The limit for the texts of a page, and again for those of its replies, in bytes. It holds ninety of the longest
 * comments in Latin letters.
 */
const maxBytes = 384 * 1024;

/** The size of a comment besides its text and name. */
const bytesAround = 300;

/** As many rows as are wanted and fit, and at least one, or nobody could read on. */
const pageOf = (rows: CommentRow[], limit: number): Rows => {
  let bytes = 0;
  const fitting = rows.slice(0, limit).findIndex(({ text, name }, index) => {
    bytes += Buffer.byteLength(text) + Buffer.byteLength(name ?? '') + bytesAround;
    return index > 0 && bytes > maxBytes;
  });
  const shown = fitting < 0 ? limit : fitting;
  return { rows: rows.slice(0, shown), more: rows.length > shown };
};

/** A place in the order of a thread: that of a comment. Its likes count only in the order by likes. */
export interface Place {
  id: string;
  likes: number;
}

/** What is asked of the comments at the top of a thread. */
export interface TopQuery {
  thread: string;
  sort: ThreadSort;
  limit: number;
  /** The last one of the previous page. */
  after: Place | undefined;
  /** The first one of this page. */
  from?: Place | undefined;
}

/** Comments that are no replies, if they are shown. */
export const readTop = (store: Store, { thread, sort, limit, after, from }: TopQuery): Promise<Rows> =>
  store.read(async (db) => {
    const [behind, order] = sort === 'oldest' ? (['>', 'asc'] as const) : (['<', 'desc'] as const);
    let query = db
      .selectFrom('comments')
      .selectAll()
      .where('thread', '=', thread)
      .where('root', 'is', null)
      // Pinned comments are on the first page, whatever the order is.
      .where('pinned', '=', 0)
      .where((row) => row.or([row('status', '=', 'published'), row('replies', '>', 0)]));
    for (const [place, comparison] of [
      [after, behind],
      [from, `${behind}=`],
    ] as const) {
      if (!place) continue;
      query =
        sort === 'top'
          ? query.where((row) => row(row.refTuple('likes', 'id'), comparison, row.tuple(place.likes, place.id)))
          : query.where('id', comparison, place.id);
    }
    if (sort === 'top') query = query.orderBy('likes', order);
    const rows = await query
      .orderBy('id', order)
      .limit(limit + 1)
      .execute();
    return pageOf(rows, limit);
  });

/** Pinned comments of a thread, the oldest first. */
export const readPinned = (store: Store, thread: string): Promise<CommentRow[]> =>
  store.read((db) =>
    db.selectFrom('comments').selectAll().where('thread', '=', thread).where('pinned', '=', 1).orderBy('id').execute(),
  );

/** The replies below a comment at the top, at any depth, oldest first. */
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

/**
 * How many of the newest comments of all threads are searched for replies in one, because no index has them by thread.
 */
const mostLooked = 5000;

/**
 * The newest published comments of a thread, the newest first: comments at the top, and replies that are among the
 * newest 5,000 comments of all threads.
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

/** How many ancestors of a comment come with it. Nobody would read more at once. */
const mostAbove = 50;

/**
 * The branch of a thread that contains a comment, if it is shown.
 * @returns the comment at the top, and below it this one with its nearest ancestors, in the order of time
 */
export const readBranch = (
  store: Store,
  thread: string,
  id: string,
): Promise<{ root: CommentRow; rows: CommentRow[] } | undefined> =>
  store.read(async (db) => {
    const row = await findRow(db, id);
    if (row?.thread !== thread || !isShown(row.status, row.replies)) return undefined;
    const above: CommentRow[] = [];
    for (let one: CommentRow | undefined = row; one?.root != null && above.length < mostAbove;) {
      above.push(one);
      one = one.parent === one.root ? undefined : await findRow(db, one.parent ?? '');
    }
    const root = row.root === null ? row : await findRow(db, row.root);
    return root && { root, rows: pageOf(above, mostAbove).rows.reverse() };
  });

/**
 * Looks up the first replies below a comment, one by one and no more, because some comments have very many. SQLite has
 * no `lateral`. The sizes are summed up before any text is read, which is the larger part.
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
 * The oldest replies below each of these comments, at most `limit` of each, oldest first. Where all are too large
 * together, the last comments get fewer or none.
 */
export const readFirstBelow = async (store: Store, roots: readonly string[], limit: number): Promise<CommentRow[]> => {
  if (!roots.length) return [];
  const statement = firstBelow[store.engine](JSON.stringify(roots), limit);
  return store.read(async (db) => (await statement.execute(db)).rows);
};
