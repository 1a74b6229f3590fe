/** What is kept of a comment's writer: for who asks the publisher for it, or wants it erased. */
import { writerDataOf } from '../comments/writer-data.js';
import { writeAudit, type Doer } from '../store/audit.js';
import { writerOf } from '../store/blocks.js';
import { isCommentId } from '../store/comment-id.js';
import { eraseWriter, readWriter, type WriterRows } from '../store/writers.js';
import type { Acted } from './act.js';
import type { ModerateParts } from './parts.js';

/** What is kept of who wrote this comment; undefined where nobody knows who that was. */
export const findWriter = async (
  { comments: { box } }: ModerateParts,
  comment: string,
): Promise<{ writer: string; rows: WriterRows } | undefined> => {
  if (!isCommentId(comment)) return undefined;
  const writer = await box.store.write((db) => writerOf(db, comment));
  return writer === null ? undefined : { writer, rows: await readWriter(box.store, writer) };
};

/** The same as a file. */
export const writerFileOf = (rows: WriterRows, now: number): string =>
  `${JSON.stringify(writerDataOf(rows, now), null, 2)}\n`;

/** Erases all by who wrote this comment, and writes down that it was done. */
export const eraseWriterOf = async (parts: ModerateParts, doer: Doer, comment: string): Promise<Acted> => {
  const { store } = parts.comments.box;
  const found = await findWriter(parts, comment);
  if (!found) return { done: [], refused: [{ id: comment, why: 'missing' }], entries: [] };
  // Before it, because afterwards nobody knows any more whose comment it was: what is cut off in the middle is in the log.
  const entry = await store.write((db) => writeAudit(db, doer, 'erase-writer', { comment }));
  await eraseWriter(store, found.writer);
  return { done: [{ id: comment, action: 'erase-writer' }], refused: [], entries: [entry] };
};
