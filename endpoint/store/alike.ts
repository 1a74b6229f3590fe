import type { Store } from './store.js';

/** For how long a text is told again, in days. */
export const alikeDays = 30;

const day = 24 * 60 * 60_000;

/** Whether a text that says the same was written in another thread lately, also where it was held or a moderator has removed it. */
export const isSaidElsewhere = async (
  store: Store,
  likeness: string,
  thread: string,
  now: number,
): Promise<boolean> => {
  const rows = await store.read((db) =>
    db
      .selectFrom('comments')
      .select('id')
      .where('likeness', '=', likeness)
      .where('thread', '!=', thread)
      .where('created', '>', new Date(now - alikeDays * day).toISOString())
      .limit(1)
      .execute(),
  );
  return rows.length > 0;
};
