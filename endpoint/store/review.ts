/**
 * Decisions by the command line. A decision names the revision that was read, because the writer may edit the text
 * meanwhile, and no unread text must be published. This also keeps two moderators from undoing each other by accident.
 */
import { countStatus, lockComment, removeLocked } from './comments.js';
import type { Store } from './store.js';
import type { CommentRow } from './tables.js';

/** The result of a decision. Only `done` has changed something. */
export interface Decided {
  /** `changed`: the comment has another text now. `not-held`: it was published or removed meanwhile. */
  outcome: 'done' | 'changed' | 'not-held';
  /** The comment before the decision. */
  row: CommentRow;
}

/**
 * Publishes a held comment. Throws a `RefusedError` when there is none.
 * @param revision the one that was read
 */
export const publishComment = (store: Store, id: string, revision: number): Promise<Decided> =>
  store.write(async (db) => {
    const row = await lockComment(db, id);
    if (row.status !== 'pending') return { outcome: 'not-held', row };
    if (row.revision !== revision) return { outcome: 'changed', row };
    await countStatus(db, row, 'published');
    await db.updateTable('comments').set({ status: 'published' }).where('id', '=', id).execute();
    return { outcome: 'done', row };
  });

/**
 * Removes a comment for good, also a published one, or one that a moderator has removed and could restore. Throws a
 * `RefusedError` when there is none.
 * @param revision the one that was read; undefined to remove it whatever its text is now
 */
export const rejectComment = (store: Store, id: string, revision: number | undefined): Promise<Decided> =>
  store.write(async (db) => {
    const row = await lockComment(db, id);
    if (row.status !== 'removed' && revision !== undefined && row.revision !== revision)
      return { outcome: 'changed', row };
    return { outcome: (await removeLocked(db, row)) ? 'done' : 'not-held', row };
  });

/** Comments that are held for review, the oldest first. */
export const readHeld = (store: Store, limit: number): Promise<CommentRow[]> =>
  store.read((db) =>
    db.selectFrom('comments').selectAll().where('status', '=', 'pending').orderBy('id').limit(limit).execute(),
  );
