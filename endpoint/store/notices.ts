/** What is still to be told to a publisher: rows that are taken, told, and gone. No words of readers are in them. */
import { makeCommentId } from './comment-id.js';
import type { NoticeKind, NoticeWay } from './notice.js';
import type { Store } from './store.js';
import type { NoticeRow } from './tables.js';

/** Writes down what is to be told. @param due when, in milliseconds */
export const addNotice = async (
  store: Store,
  notice: { kind: NoticeKind; comment: string; way: NoticeWay; now: number; due: number },
): Promise<void> => {
  const { kind, comment, way, now, due } = notice;
  const row: NoticeRow = { id: makeCommentId(now), kind, comment, way, due: new Date(due).toISOString(), attempts: 0 };
  await store.write((db) => db.insertInto('notices').values(row).execute());
};

/**
 * Takes what is due, the oldest first. Until `until` no other process takes it; then it is due again, so that what was
 * taken by one that was killed is told all the same.
 */
export const takeNotices = (
  store: Store,
  { way, now, until, limit }: { way: NoticeWay; now: number; until: number; limit: number },
): Promise<NoticeRow[]> => {
  const [due, later] = [new Date(now).toISOString(), new Date(until).toISOString()];
  return store.writeAlone(async (db) => {
    const rows = await db
      .updateTable('notices')
      .set((of) => ({ due: later, attempts: of('attempts', '+', 1) }))
      .where('id', 'in', (from) =>
        from
          .selectFrom('notices')
          .select('id')
          .where('way', '=', way)
          .where('due', '<=', due)
          .orderBy('id')
          .limit(limit),
      )
      // Looked at once more, because another process may have taken it meanwhile.
      .where('due', '<=', due)
      .returningAll()
      .execute();
    return rows.sort((one, other) => (one.id < other.id ? -1 : 1));
  });
};

/** Forgets what was told, or will never be. */
export const dropNotices = async (store: Store, ids: readonly string[]): Promise<void> => {
  if (ids.length) await store.write((db) => db.deleteFrom('notices').where('id', 'in', ids).execute());
};

/** Lets it wait until then. */
export const deferNotices = async (store: Store, ids: readonly string[], due: number): Promise<void> => {
  await store.write((db) =>
    db
      .updateTable('notices')
      .set({ due: new Date(due).toISOString() })
      .where('id', 'in', ids)
      .execute(),
  );
};
