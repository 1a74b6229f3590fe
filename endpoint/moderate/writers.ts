/** What is kept of a comment's writer: for who asks the publisher for it, or wants it erased. */
import { writeAudit, type Doer } from '../store/audit.js';
import { writerOf } from '../store/blocks.js';
import { isCommentId } from '../store/comment-id.js';
import type { Store } from '../store/store.js';
import { eraseWriter } from '../store/writers.js';
import type { Acted } from './act.js';

/** The HMAC of who wrote a comment; null where nobody knows who that was. */
export const findWriter = async (store: Store, comment: string): Promise<string | null> =>
  isCommentId(comment) ? store.read((db) => writerOf(db, comment)) : null;

/** Erases all by who wrote this comment, and writes down that it was done. */
export const eraseWriterOf = async (store: Store, doer: Doer, comment: string): Promise<Acted> => {
  const writer = await findWriter(store, comment);
  if (writer === null) return { done: [], refused: [{ id: comment, why: 'missing' }], entries: [] };
  // Before it, because afterwards nobody knows any more whose comment it was: what is cut off in the middle is in the log.
  const entry = await store.write((db) => writeAudit(db, doer, 'erase-writer', { comment }));
  await eraseWriter(store, writer);
  return { done: [{ id: comment, action: 'erase-writer' }], refused: [], entries: [entry] };
};
