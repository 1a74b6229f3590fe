import type { Store } from './store.js';
import { day } from './durations.js';

/** How many days a text counts as repeated. */
export const alikeDays = 30;

/** Whether a text that says the same was posted in another thread lately. Held and removed comments count as well. */
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
