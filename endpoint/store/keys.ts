/**
 * Saves each post exactly once. The key of a post is a row, and its primary key decides which of several equal posts is
 * the first. The key is inserted before anything is read: two posts that read first would both find nothing.
 */
import { createHash } from 'node:crypto';
import { RefusedError } from './refused-error.js';
import type { Store, WriteTransaction } from './store.js';
import type { KeyRow } from './tables.js';
import { day } from './durations.js';

/** How long a key is remembered, in days. An outbox gives up long before. */
export const keyDays = 90;

/** A hash of the post, by which the same key with other words is distinguished from a repeated post. */
export const hashOfPost = (text: string, name: string | undefined, parent: string | undefined): string =>
  createHash('sha256')
    .update(JSON.stringify([text, name ?? null, parent ?? null]))
    .digest('base64url');

/**
 * Claims the key for this post. Waits while an equal post is being saved.
 * @returns the row of the earlier post with this key; undefined when this is the first
 */
export const claimKey = async (db: WriteTransaction, row: KeyRow): Promise<KeyRow | undefined> => {
  const claimed = await db
    .insertInto('keys')
    .values(row)
    .onConflict((conflict) => conflict.columns(['thread', 'writer', 'key']).doNothing())
    .returning('key')
    .execute();
  if (claimed.length) return undefined;
  const before = await db
    .selectFrom('keys')
    .selectAll()
    .where('thread', '=', row.thread)
    .where('writer', '=', row.writer)
    .where('key', '=', row.key)
    .executeTakeFirstOrThrow();
  // A post whose words are erased has no hash any more.
  if (before.body && before.body !== row.body) throw new RefusedError('key-reused');
  return before;
};

/** Records that the post was answered with another status than the one at its claim. */
export const setKeyStatus = async (
  db: WriteTransaction,
  { thread, writer, key }: KeyRow,
  status: number,
): Promise<void> => {
  await db
    .updateTable('keys')
    .set({ status })
    .where('thread', '=', thread)
    .where('writer', '=', writer)
    .where('key', '=', key)
    .execute();
};

/**
 * Deletes the hash of a post whose words are erased, because short words could be guessed and compared with it. The key
 * stays, so that the post is not saved again.
 */
export const forgetBody = async (
  db: WriteTransaction,
  { thread, writer, comment }: { thread: string; writer: string | null; comment: string },
): Promise<void> => {
  if (writer === null) return;
  await db
    .updateTable('keys')
    .set({ body: '' })
    .where('thread', '=', thread)
    .where('writer', '=', writer)
    .where('comment', '=', comment)
    .execute();
};

/** Deletes keys that are older than 90 days. The comments stay. */
export const purgeKeys = (store: Store, now: number): Promise<void> =>
  store.write(async (db) => {
    const oldest = new Date(now - keyDays * day).toISOString();
    await db.deleteFrom('keys').where('created', '<', oldest).execute();
  });
