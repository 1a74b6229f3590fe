/** The data of one writer: counted, read in batches, and erased as a whole. */
import { sql } from 'kysely';
import { lockComment, removeLocked } from './comments.js';
import { setLike } from './likes.js';
import { showChange } from './threads.js';
import { RefusedError } from './refused-error.js';
import type { Store } from './store.js';
import type { CommentRow, RemovedRow, ReportRow } from './tables.js';

/** How much data of a writer there is, or was. */
export interface WriterCounts {
  /** Also those that a moderator has removed and can still restore. */
  comments: number;
  likes: number;
  reports: number;
}

const tables = ['comments', 'removed', 'likes', 'reports'] as const;

/**
 * Counts the data of a writer.
 * @param writer their HMAC
 */
export const countWriter = async (store: Store, writer: string): Promise<WriterCounts> => {
  const [comments = 0, removed = 0, likes = 0, reports = 0] = await Promise.all(
    tables.map(async (table) => {
      const counted = await store.read((db) =>
        db
          .selectFrom(table)
          .select((of) => of.fn.countAll().as('rows'))
          .where('writer', '=', writer)
          .executeTakeFirstOrThrow(),
      );
      return Number(counted.rows);
    }),
  );
  return { comments: comments + removed, likes, reports };
};

/** Comments in a batch: a hundred of the longest have some megabytes. */
const atOnce = 100;

/** The writer's comments, the oldest first, in batches; without removed ones. */
export async function* commentsOf(store: Store, writer: string): AsyncGenerator<CommentRow[]> {
  for (let after = ''; ;) {
    const rows = await store.read((db) =>
      db
        .selectFrom('comments')
        .selectAll()
        .where('writer', '=', writer)
        .where('id', '>', after)
        .orderBy('id')
        .limit(atOnce)
        .execute(),
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.id;
  }
}

/** A comment that a moderator has removed and can still restore, with its thread. */
export type RemovedOf = RemovedRow & Pick<CommentRow, 'thread'>;

/** The writer's comments that a moderator has removed and can still restore, in batches. */
export async function* removedOf(store: Store, writer: string): AsyncGenerator<RemovedOf[]> {
  for (let after = ''; ;) {
    const rows = await store.read((db) =>
      db
        .selectFrom('removed')
        .innerJoin('comments', 'comments.id', 'removed.comment')
        .selectAll('removed')
        .select('comments.thread')
        .where('removed.writer', '=', writer)
        .where('removed.comment', '>', after)
        .orderBy('removed.comment')
        .limit(atOnce)
        .execute(),
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.comment;
  }
}

/** The ids of comments that the writer likes. */
export const likesOf = async (store: Store, writer: string): Promise<string[]> => {
  const rows = await store.read((db) =>
    db.selectFrom('likes').select('comment').where('writer', '=', writer).orderBy('comment').execute(),
  );
  return rows.map(({ comment }) => comment);
};

/** The writer's reports. */
export const reportsOf = (store: Store, writer: string): Promise<ReportRow[]> =>
  store.read((db) => db.selectFrom('reports').selectAll().where('writer', '=', writer).orderBy('comment').execute());

const eraseComment = (store: Store, id: string): Promise<boolean> =>
  store.write(async (db) => removeLocked(db, await lockComment(db, id)));

const eraseLike = async (store: Store, comment: string, writer: string): Promise<void> => {
  try {
    await setLike(store, comment, writer, false);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    await store.write(async (db) => {
      const { thread, status } = await lockComment(db, comment);
      const gone = await db
        .deleteFrom('likes')
        .where('comment', '=', comment)
        .where('writer', '=', writer)
        .returning('comment')
        .execute();
      // A held or removed comment shows its likes again once it is approved or restored.
      const fewer = { likes: sql<number>`likes - ${gone.length}` };
      await db.updateTable('comments').set(fewer).where('id', '=', comment).where('likes', '>', 0).execute();
      await db.updateTable('removed').set(fewer).where('comment', '=', comment).where('likes', '>', 0).execute();
      // A moderator has published it meanwhile.
      if (status === 'published') await showChange(db, thread);
    });
  }
};

const eraseReport = (store: Store, { comment, writer, settled }: ReportRow): Promise<unknown> =>
  store.write(async (db) => {
    const gone = await db
      .deleteFrom('reports')
      .where('comment', '=', comment)
      .where('writer', '=', writer)
      .returning('comment')
      .execute();
    if (!settled)
      await db
        .updateTable('comments')
        .set((of) => ({ reports: of('reports', '-', gone.length) }))
        .where('id', '=', comment)
        .where('reports', '>', 0)
        .execute();
  });

/**
 * Deletes all of a writer's words, names, likes and reports. The comments keep their places, so that replies to them
 * can still be read. One comment after the other, because threads are locked one by one; an interrupted erasure is
 * completed by asking again.
 */
export const eraseWriter = async (store: Store, writer: string): Promise<WriterCounts> => {
  let comments = 0;
  for await (const rows of commentsOf(store, writer))
    for (const { id } of rows) comments += Number(await eraseComment(store, id));
  for await (const rows of removedOf(store, writer))
    for (const { comment } of rows) comments += Number(await eraseComment(store, comment));
  const [likes, reports] = [await likesOf(store, writer), await reportsOf(store, writer)];
  for (const comment of likes) await eraseLike(store, comment, writer);
  for (const report of reports) await eraseReport(store, report);
  return { comments, likes: likes.length, reports: reports.length };
};
