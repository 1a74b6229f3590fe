import type { Store, Writing } from './store.js';
import type { ThreadRow } from './tables.js';

/** Makes the rows of the threads that are served. Those that are there stay as they are. */
export const addThreads = async (store: Store, ids: readonly string[]): Promise<void> => {
  if (!ids.length) return;
  await store.write(async (db) => {
    for (const id of ids) {
      await db
        .insertInto('threads')
        .values({ id, version: 0, count: 0 })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    }
  });
};

/** The thread's version and count; undefined when it has no row. */
export const readThread = (store: Store, id: string): Promise<ThreadRow | undefined> =>
  store.read((db) => db.selectFrom('threads').selectAll().where('id', '=', id).executeTakeFirst());

/**
 * Begins to write in a thread: what was made of it is out of date, and every
 * other writer of the thread waits. Because it is the first that each
 * transaction locks, no two ever wait for each other. False when there is no such thread.
 */
export const lockThread = async (db: Writing, id: string): Promise<boolean> => {
  const locked = await db
    .updateTable('threads')
    .set((thread) => ({ version: thread('version', '+', 1) }))
    .where('id', '=', id)
    .returning('id')
    .execute();
  return locked.length > 0;
};

/** Changes how many comments the thread has. */
export const addToCount = async (db: Writing, id: string, change: number): Promise<void> => {
  if (change === 0) return;
  await db
    .updateTable('threads')
    .set((thread) => ({ count: thread('count', '+', change) }))
    .where('id', '=', id)
    .execute();
};
