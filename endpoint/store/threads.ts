import { freshRead } from './fresh-read.js';
import { RefusedError } from './refused-error.js';
import type { Store, WriteTransaction } from './store.js';
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
 * Begins to write in a thread: every other writer of the thread waits until the end of the transaction. No transaction
 * waits for another lock after this one, so no deadlock can occur.
 * @param shown how the number of its published comments changes, if it is certain that readers see a change: the thread
 * then gets a new version. Otherwise see `showChange`.
 * @returns false when there is no such thread
 */
export const lockThread = async (db: WriteTransaction, id: string, shown?: number): Promise<boolean> => {
  const locked = await db
    .updateTable('threads')
    .set((thread) =>
      shown === undefined
        ? { version: thread.ref('version') }
        : { version: thread('version', '+', 1), count: thread('count', '+', shown) },
    )
    .where('id', '=', id)
    .returning('id')
    .execute();
  return locked.length > 0;
};

/**
 * Gives a locked thread a new version. Called only for changes that readers see, because each open page of the thread
 * then loads it again: a flood of held comments must not cause that.
 * @param change of the number of its published comments
 */
export const showChange = async (db: WriteTransaction, id: string, change = 0): Promise<void> => {
  await lockThread(db, id, change);
};

/**
 * Locks a thread for new comments. Throws a `RefusedError` when there is no such thread, or a moderator has closed it.
 * @param published how many of them are published
 */
export const lockOpenThread = async (db: WriteTransaction, id: string, published: number): Promise<void> => {
  if (!(await lockThread(db, id, published || undefined))) throw new RefusedError('no-thread');
  const closed = await db.selectFrom('threads').select('id').where('id', '=', id).where('closed', '=', 1).execute();
  if (closed.length) throw new RefusedError('thread-closed');
};
