/** Reads the comments of a thread in pages. A page is limited in rows and in bytes. */
import { sql } from 'kysely';
import type { ThreadSort } from '../../src/model/comment-box.js';
import { findRow, isShown } from './comments.js';
import type { Store } from './store.js';
import type { CommentRow } from './tables.js';

/** A page of rows, and whether more follow. */
export interface PageRows {
  rows: CommentRow[];
  more: boolean;
}

/**
 * The limit for the texts of a page, and again for those of its replies, in bytes. It holds ninety of the longest
 * comments in Latin letters.
 */
const maxBytes = 384 * 1024;

/** The size of a comment besides its text and name. */
const bytesAround = 300;

/** As many rows as are wanted and fit. There is at least one, because a page without any would be the last. */
const pageOf = (rows: CommentRow[], limit: number): PageRows => {
  let bytes = 0;
  const fitting = rows.slice(0, limit).findIndex(({ text, name }, index) => {
    bytes += Buffer.byteLength(text) + Buffer.byteLength(name ?? '') + bytesAround;
    return index > 0 && bytes > maxBytes;
  });
  const shown = fitting < 0 ? limit : fitting;
  return { rows: rows.slice(0, shown), more: rows.length > shown };
};

/** A place in the order of a thread: that of a comment. Its likes count only in the order by likes. */
export interface ThreadPosition {
  id: string;
  likes: number;
}

/** The query for the comments at the top of a thread. */
export interface TopQuery {
  thread: string;
  sort: ThreadSort;
  limit: number;
  /** The last one of the previous page. */
  after: ThreadPosition | undefined;
  /** The first one of this page. */
  from?: ThreadPosition | undefined;
}

/** Comments that are no replies, if they are shown. */
export const readTop = (store: Store, { thread, sort, limit, after, from }: TopQuery): Promise<PageRows> =>
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
): Promise<PageRows> =>
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
 * Looks up the first replies below a comment, and reads no more of them, because some comments have very many. SQLite
 * has no `lateral`. The sizes are summed up before the texts are read, which takes longer.
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
 * The oldest replies below each of these comments, at most `limit` of each, oldest first. When they exceed the size
 * limit together, the last comments get fewer or none.
 */
export const readFirstBelow = async (store: Store, roots: readonly string[], limit: number): Promise<CommentRow[]> => {
  if (!roots.length) return [];
  const statement = firstBelow[store.engine](JSON.stringify(roots), limit);
  return store.read(async (db) => (await statement.execute(db)).rows);
};
