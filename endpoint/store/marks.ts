/** What the database stores about itself. */
import type { Store } from './store.js';

/**
 * Stores the mark if there is none of this name.
 * @returns the stored one
 */
export const readOrSetMark = (store: Store, name: string, value: string): Promise<string> =>
  store.write(async (db) => {
    await db
      .insertInto('marks')
      .values({ name, value })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute();
    const mark = await db.selectFrom('marks').select('value').where('name', '=', name).executeTakeFirstOrThrow();
    return mark.value;
  });
