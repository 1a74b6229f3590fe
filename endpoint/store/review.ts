/**
 * What moderators decide. A decision is about the text that was read, which its
 * revision names: a writer may change it meanwhile, and nothing is published that
 * nobody has looked at. Nor do two moderators undo each other without knowing.
 */
import { countStatus, lockComment, removeLocked } from './comments.js';
import type { Store } from './store.js';
import type { CommentRow } from './tables.js';

/** What a decision came to. Only `done` has changed something. */
export interface Decided {
  /** `changed`: it has another text now. `not-held`: it was published or removed meanwhile. */
  outcome: 'done' | 'changed' | 'not-held';
  /** The comment as it was when the decision came. */
  row: CommentRow;
}

/** Publishes a comment that is held. Throws a `RefusedError` when there is none. @param revision the one that was read */
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
 * Removes a comment for good, also one that is published, or was removed by a moderator and could be restored. Throws a `RefusedError` when there is none.
 * @param revision the one that was read; undefined to remove it whatever it says now
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
