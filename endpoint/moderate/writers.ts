/** Finds and erases the data of a comment's writer, for a writer who asks the publisher for that. */
import { writeAudit, type Actor } from '../store/audit.js';
import { writerOf } from '../store/blocks.js';
import { isCommentId } from '../store/comment-id.js';
import type { Store } from '../store/store.js';
import { eraseWriter } from '../store/writers.js';
import type { ActionResult } from './act.js';

/** The HMAC of a comment's writer; null where the writer is unknown. */
export const findWriter = async (store: Store, comment: string): Promise<string | null> =>
  isCommentId(comment) ? store.read((db) => writerOf(db, comment)) : null;

/** Erases everything of this comment's writer, and records that in the log. */
export const eraseWriterOf = async (store: Store, doer: Actor, comment: string): Promise<ActionResult> => {
  const writer = await findWriter(store, comment);
  if (writer === null) return { done: [], refused: [{ id: comment, why: 'missing' }], entries: [] };
  // Recorded first, because afterwards nobody knows whose comment it was. If the erasure is interrupted, the log still
  // has it.
  const entry = await store.write((db) => writeAudit(db, doer, 'erase-writer', { comment }));
  await eraseWriter(store, writer);
  return { done: [{ id: comment, action: 'erase-writer' }], refused: [], entries: [entry] };
};
