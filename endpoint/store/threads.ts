import { freshRead } from './fresh-read.js';
import { RefusedError } from './refused-error.js';
import type { Store, Writing } from './store.js';
import type { ThreadRow } from './tables.js';

/** Adds the rows of the served threads. Existing ones stay as they are. */
export const addThreads = async (store: Store, ids: readonly string[]): Promise<void> => {
  if (!ids.length) return;
  await store.write(async (db) => {
    for (const id of ids) {
      await db
        .insertInto('threads')
        .values({ id, version: 0, count: 0, closed: 0 })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    }
  });
};

/**
 * Reads a thread's version and count; undefined when it has no row. Every request for a page needs this, so the
 * requests of one turn of the event loop share a query.
 */
export const threadReader = (store: Store): ((id: string) => Promise<ThreadRow | undefined>) =>
  freshRead((ids) => store.readThreads(ids));

/**
 * Begins to write in a thread: it gets a new version, and every other writer of the thread waits until the end of the
 * transaction. No transaction waits for another lock after this one, so no deadlock can occur.
 * @param change of the number of its published comments
 * @returns false when there is no such thread
 */
export const lockThread = async (db: Writing, id: string, change = 0): Promise<boolean> => {
  const locked = await db
    .updateTable('threads')
    .set((thread) => ({ version: thread('version', '+', 1), count: thread('count', '+', change) }))
    .where('id', '=', id)
    .returning('id')
    .execute();
  return locked.length > 0;
};

/** Changes the number of published comments of a locked thread. */
export const addToCount = async (db: Writing, id: string, change: number): Promise<void> => {
  if (change === 0) return;
  await db
    .updateTable('threads')
    .set((thread) => ({ count: thread('count', '+', change) }))
    .where('id', '=', id)
    .execute();
};

/**
 * Locks a thread for a new comment. Throws a `RefusedError` when there is no such thread, or a moderator has closed it.
 */
export const lockOpenThread = async (db: Writing, id: string, change: number): Promise<void> => {
  if (!(await lockThread(db, id, change))) throw new RefusedError('no-thread');
  const closed = await db.selectFrom('threads').select('id').where('id', '=', id).where('closed', '=', 1).execute();
  if (closed.length) throw new RefusedError('thread-closed');
};
