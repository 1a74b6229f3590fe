/**
 * Notices that are still to be sent to a publisher: rows that are taken, sent, and deleted. They contain no words of
 * readers.
 */
import { makeCommentId } from './comment-id.js';
import type { NoticeKind, NoticeChannel } from './notice.js';
import type { Store } from './store.js';
import type { NoticeRow } from './tables.js';

/**
 * Stores a notice.
 * @param due when to send it, in milliseconds
 */
export const addNotice = async (
  store: Store,
  notice: { kind: NoticeKind; comment: string; way: NoticeChannel; now: number; due: number },
): Promise<void> => {
  const { kind, comment, way, now, due } = notice;
  const row: NoticeRow = { id: makeCommentId(now), kind, comment, way, due: new Date(due).toISOString(), attempts: 0 };
  await store.write((db) => db.insertInto('notices').values(row).execute());
};

/**
 * Takes the due notices, the oldest first. Until `until` no other process takes them. Then they are due again, so that
 * a notice is sent even if the process that took it was killed. A notice waits for the earlier ones of the same way, so
 * that they arrive in order.
 * @param patience after so many attempts, later notices do not wait for it any more
 */
export const takeNotices = (
  store: Store,
  {
    way,
    now,
    until,
    limit,
    patience,
  }: { way: NoticeChannel; now: number; until: number; limit: number; patience: number },
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
          .where((of) =>
            of.not(
              of.exists(
                of
                  .selectFrom('notices as earlier')
                  .select('earlier.id')
                  .where('earlier.way', '=', way)
                  .where('earlier.due', '>', due)
                  .where('earlier.attempts', '<', patience)
                  .whereRef('earlier.id', '<', 'notices.id'),
              ),
            ),
          )
          .orderBy('id')
          .limit(limit),
      )
      // Checked once more, because another process may have taken it meanwhile.
      .where('due', '<=', due)
      .returningAll()
      .execute();
    return rows.sort((one, other) => (one.id < other.id ? -1 : 1));
  });
};

/** Deletes notices that were sent, or will never be. */
export const dropNotices = async (store: Store, ids: readonly string[]): Promise<void> => {
  if (ids.length) await store.write((db) => db.deleteFrom('notices').where('id', 'in', ids).execute());
};

/** Postpones notices. @param due the new time, in milliseconds */
export const deferNotices = async (store: Store, ids: readonly string[], due: number): Promise<void> => {
  await store.write((db) =>
    db
      .updateTable('notices')
      .set({ due: new Date(due).toISOString() })
      .where('id', 'in', ids)
      .execute(),
  );
};
