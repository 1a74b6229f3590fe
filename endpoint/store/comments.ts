/** Writes comments, and reads one. The database keeps all counts, in the same transaction as the change. */
import type { CommentStatus, Moderation } from '../../src/model/comment-box.js';
import type { Hold } from './hold.js';
import { forgetBody } from './keys.js';
import { RefusedError } from './refused-error.js';
import type { Store, WriteTransaction } from './store.js';
import type { CommentRow } from './tables.js';
import { lockThread, showChange } from './threads.js';
import { likenessOf } from '../text/likeness.js';

/** Rows of one statement. SQLite accepts 32,766 values and PostgreSQL 65,535. */
const maxValues = 1000;

/** Whether a comment is shown in its thread, with or without its words. */
export const isShown = (status: CommentStatus, replies: number): boolean => status === 'published' || replies > 0;

/** The row of a comment. */
export const findRow = (db: Pick<WriteTransaction, 'selectFrom'>, id: string): Promise<CommentRow | undefined> =>
  db.selectFrom('comments').selectAll().where('id', '=', id).executeTakeFirst();

/** The ancestors of a comment, from its parent up to the top. */
const readAncestors = (
  db: WriteTransaction,
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
export const addToReplies = async (
  db: WriteTransaction,
  byChange: ReadonlyMap<number, readonly string[]>,
): Promise<void> => {
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
 * Updates the counts of the ancestors when a comment has appeared (1) or disappeared (-1). A removed or held comment is
 * shown only while there are replies below it, so it may appear or disappear with them, and is then counted as well.
 */
export const countShown = async (db: WriteTransaction, parent: string | null, change: 1 | -1): Promise<void> => {
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
export const countStatus = async (db: WriteTransaction, row: CommentRow, status: CommentStatus): Promise<void> => {
  const [was, is] = [row.status === 'published', status === 'published'];
  // Held and removed comments look the same to readers.
  if (was || is) await showChange(db, row.thread, Number(is) - Number(was));
  const [before, after] = [isShown(row.status, row.replies), isShown(status, row.replies)];
  if (before !== after) await countShown(db, row.parent, after ? 1 : -1);
};

/** Locks the thread of a comment and then reads the comment, which nobody else changes from here on. */
export const lockComment = async (db: WriteTransaction, id: string): Promise<CommentRow> => {
  const { thread } = (await findRow(db, id)) ?? { thread: undefined };
  if (thread === undefined || !(await lockThread(db, thread))) throw new RefusedError('no-comment');
  return (await findRow(db, id)) as CommentRow;
};

/** The comment's row, whatever its status is. */
export const readComment = (store: Store, id: string): Promise<CommentRow | undefined> =>
  store.read((db) => findRow(db, id));

/**
 * Edits a comment. Where every comment is reviewed, or the new text gives a reason, it is held again, because only the
 * old text was approved.
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

/**
 * The fields of a comment without its words. The row stays, so that replies keep their place and its key still gets an
 * answer.
 */
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
 * Deletes a comment's words, name, likes and reports from the database, and the copy for restoring it.
 * @param row the present row, locked
 * @returns false when there was nothing left of it
 */
export const removeLocked = async (db: WriteTransaction, row: CommentRow): Promise<boolean> => {
  for (const table of ['likes', 'reports'] as const) await db.deleteFrom(table).where('comment', '=', row.id).execute();
  const kept = await db.deleteFrom('removed').where('comment', '=', row.id).returning('writer').executeTakeFirst();
  await forgetBody(db, { thread: row.thread, writer: row.writer ?? kept?.writer ?? null, comment: row.id });
  if (row.status === 'removed') return kept !== undefined;
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
    await showChange(db, thread, rows.filter(({ status }) => status === 'published').length);
    return true;
  });
