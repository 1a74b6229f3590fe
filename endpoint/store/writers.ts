/** What is kept of one writer: read as a whole, and erased as a whole. */
import { lockComment, removeLocked } from './comments.js';
import { setLike } from './likes.js';
import { RefusedError } from './refused-error.js';
import type { Store } from './store.js';
import type { CommentRow, RemovedRow, ReportRow } from './tables.js';

/** All that a writer has left, the oldest first. */
export interface WriterRows {
  /** Without those that are gone. */
  comments: CommentRow[];
  /** What moderators have removed, and can still restore. */
  removed: (RemovedRow & { thread: string })[];
  /** The ids of comments that he likes. */
  likes: string[];
  reports: ReportRow[];
}

/** Reads it. @param writer his HMAC */
export const readWriter = (store: Store, writer: string): Promise<WriterRows> =>
  store.read(async (db) => ({
    comments: await db.selectFrom('comments').selectAll().where('writer', '=', writer).orderBy('id').execute(),
    removed: await db
      .selectFrom('removed')
      .innerJoin('comments', 'comments.id', 'removed.comment')
      .selectAll('removed')
      .select('comments.thread')
      .where('removed.writer', '=', writer)
      .orderBy('comment')
      .execute(),
    likes: (
      await db.selectFrom('likes').select('comment').where('writer', '=', writer).orderBy('comment').execute()
    ).map(({ comment }) => comment),
    reports: await db.selectFrom('reports').selectAll().where('writer', '=', writer).orderBy('comment').execute(),
  }));

/** How much of it was erased. */
export interface Erased {
  comments: number;
  likes: number;
  reports: number;
}

const eraseComment = (store: Store, id: string): Promise<boolean> =>
  store.write(async (db) => removeLocked(db, await lockComment(db, id)));

const eraseLike = async (store: Store, comment: string, writer: string): Promise<void> => {
  try {
    await setLike(store, comment, writer, false);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    // Of what is not published the likes are not counted now, but may be again.
    await store.write((db) =>
      db.deleteFrom('likes').where('comment', '=', comment).where('writer', '=', writer).execute(),
    );
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
 * Takes all of a writer's words, names, likes and reports out of the database. His comments keep their places, so that
 * answers to them can still be read. One thing after the other, because threads are locked one by one: what ends in the
 * middle is ended by asking again.
 */
export const eraseWriter = async (store: Store, writer: string): Promise<Erased> => {
  const { comments, removed, likes, reports } = await readWriter(store, writer);
  const ids = [...comments.map(({ id }) => id), ...removed.map(({ comment }) => comment)];
  for (const id of ids) await eraseComment(store, id);
  for (const comment of likes) await eraseLike(store, comment, writer);
  for (const report of reports) await eraseReport(store, report);
  return { comments: ids.length, likes: likes.length, reports: reports.length };
};
