/**
 * Likes: one per writer and comment. The row decides whether it counts, so repeated and simultaneous requests do not
 * change the number.
 */
import type { Liked } from '../../src/model/comment-box.js';
import { RefusedError } from './refused-error.js';
import type { Store, WriteTransaction } from './store.js';
import { lockThread } from './threads.js';

const isLiked = async (db: WriteTransaction, comment: string, writer: string): Promise<boolean> => {
  const found = await db
    .selectFrom('likes')
    .select('comment')
    .where('comment', '=', comment)
    .where('writer', '=', writer)
    .execute();
  return found.length > 0;
};

/** Adds or removes a like. Repeating it changes nothing. Throws a `RefusedError` when the comment is not published. */
export const setLike = (
  store: Store,
  comment: string,
  writer: string,
  liked: boolean,
): Promise<{ answer: Liked; hasChanged: boolean }> =>
  store.write(async (db) => {
    const row = await db
      .selectFrom('comments')
      .select(['thread', 'status', 'likes'])
      .where('id', '=', comment)
      .executeTakeFirst();
    if (row?.status !== 'published') throw new RefusedError('no-comment');
    // Checked first only to lock no thread when nothing changes; the rows below decide.
    if ((await isLiked(db, comment, writer)) === liked)
      return { answer: { likes: row.likes, liked }, hasChanged: false };
    await lockThread(db, row.thread, 0);
    const changed = liked
      ? await db
          .insertInto('likes')
          .values({ comment, writer })
          .onConflict((conflict) => conflict.columns(['comment', 'writer']).doNothing())
          .returning('comment')
          .execute()
      : await db
          .deleteFrom('likes')
          .where('comment', '=', comment)
          .where('writer', '=', writer)
          .returning('comment')
          .execute();
    const [counted] = await db
      .updateTable('comments')
      .set((of) => ({ likes: of('likes', '+', (liked ? 1 : -1) * changed.length) }))
      .where('id', '=', comment)
      .where('status', '=', 'published')
      .returning('likes')
      .execute();
    if (!counted) throw new RefusedError('no-comment');
    return { answer: { likes: counted.likes, liked }, hasChanged: changed.length > 0 };
  });
