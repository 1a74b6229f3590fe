/** Erases comments whose retention time is over. */
import { lockComment, removeLocked } from './comments.js';
import { beginningOf } from './comment-id.js';
import type { Store } from './store.js';
import { day } from './durations.js';

/** Comments of one read. Each is erased in its own transaction, so that no thread is locked for long. */
const atOnce = 100;

/**
 * Erases what readers wrote more than so many days ago, also what a moderator has removed and could still restore. The
 * publisher's own words stay, and so do the places of erased comments, so that replies to them can still be read.
 * @param stop ends it before the next comment
 * @returns how many were erased
 */
export const eraseOld = async (store: Store, days: number, now: number, stop?: AbortSignal): Promise<number> => {
  const end = beginningOf(now - days * day);
  let erased = 0;
  for (let after = ''; ;) {
    const rows = await store.read((db) =>
      db
        .selectFrom('comments')
        .leftJoin('removed', 'removed.comment', 'comments.id')
        .select('comments.id')
        .where('comments.id', '<', end)
        .where('comments.id', '>', after)
        .where((row) => row.or([row('comments.status', '!=', 'removed'), row('removed.comment', 'is not', null)]))
        .where('comments.role', 'is', null)
        .where('removed.role', 'is', null)
        .orderBy('comments.id')
        .limit(atOnce)
        .execute(),
    );
    for (const { id } of rows) {
      if (stop?.aborted) return erased;
      erased += Number(await store.write(async (db) => removeLocked(db, await lockComment(db, id))));
    }
    const last = rows.at(-1);
    if (!last) return erased;
    after = last.id;
  }
};
