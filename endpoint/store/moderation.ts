/**
 * Decisions of moderators, each with its line in the log. A decision names the revision that the moderator has read, so
 * that no unread text is approved or removed. Each decision can be undone by another.
 */
import { addBlock, dropBlock, writerOf } from './blocks.js';
import type { CommentAction, ModerationAction } from '../../src/model/moderation-action.js';
import { isDecidedSince, writeAudit, type Actor } from './audit.js';
import { countStatus, findRow, lockComment, wordless } from './comments.js';
import { RefusedError } from './refused-error.js';
import type { Store, WriteTransaction } from './store.js';
import type { AuditRow, CommentRow } from './tables.js';
import { lockThread, showChange } from './threads.js';

/** More pinned comments would push everything else down. */
export const maxPinned = 3;

/** The result of a decision. Only `done` has changed something. */
export interface DecisionOutcome {
  /**
   * `changed`: the comment has another text now. `not-so`: the decision does not apply to its present state. `missing`:
   * nothing is left of it, because its writer has taken it back or it was erased. `full`: there are enough of these.
   */
  outcome: 'done' | 'changed' | 'not-so' | 'missing' | 'full';
  /** What was done, where one action of a moderator can mean two things. */
  action: CommentAction;
  /** The comment as it is now. */
  row: CommentRow;
  /** The line of the log; missing when nothing was changed. */
  entry?: string;
}

/** The inverse of each action. An answer is removed like any comment, and an erasure cannot be undone. */
export const inverses = {
  approve: 'hold',
  hold: 'approve',
  remove: 'restore',
  restore: 'remove',
  settle: 'unsettle',
  unsettle: 'settle',
  pin: 'unpin',
  unpin: 'pin',
  'block-writer': 'unblock-writer',
  'unblock-writer': 'block-writer',
  answer: 'remove',
  close: 'open',
  open: 'close',
  'block-word': 'unblock-word',
  'unblock-word': 'block-word',
} as const satisfies Partial<Record<ModerationAction, ModerationAction>>;

/** A decision about a comment. */
export interface Decision extends Actor {
  action: CommentAction;
  id: string;
  /** The revision that was read; undefined where the text does not matter. */
  revision: number | undefined;
  /** The line of the log that it undoes. */
  undoes?: AuditRow | undefined;
}

/** Whether nothing is left of a comment: a moderator's removal leaves what can be restored, its writer's does not. */
const isGone = async (db: WriteTransaction, { id, status }: CommentRow): Promise<boolean> =>
  status === 'removed' &&
  !(await db.selectFrom('removed').select('comment').where('comment', '=', id).executeTakeFirst());

/** Changes a row, and returns what was done, or why nothing was. */
type Step = (db: WriteTransaction, row: CommentRow, decision: Decision) => Promise<CommentAction | 'not-so' | 'full'>;

const update = async (db: WriteTransaction, { id }: CommentRow, change: Partial<CommentRow>): Promise<void> => {
  await db.updateTable('comments').set(change).where('id', '=', id).execute();
};

/** Marks the reports of a comment as settled or not. */
const settle = async (db: WriteTransaction, row: CommentRow, isSettled: boolean): Promise<number> => {
  const changed = await db
    .updateTable('reports')
    .set({ settled: Number(isSettled) })
    .where('comment', '=', row.id)
    .where('settled', '=', Number(!isSettled))
    .returning('writer')
    .execute();
  await update(db, row, { reports: isSettled ? 0 : changed.length });
  return changed.length;
};

const approve: Step = async (db, row) => {
  // For a published comment, approving means that its reports are settled.
  if (row.status === 'published') return (await settle(db, row, true)) ? 'settle' : 'not-so';
  if (row.status !== 'pending') return 'not-so';
  await countStatus(db, row, 'published');
  await settle(db, row, true);
  await update(db, row, { status: 'published' });
  return 'approve';
};

const hold: Step = async (db, row) => {
  if (row.status !== 'published') return 'not-so';
  await countStatus(db, row, 'pending');
  // When an approval is undone, the reason for holding it applies again.
  await update(db, row, { status: 'pending', held: row.held ?? 'moderator', pinned: 0 });
  return 'hold';
};

const remove: Step = async (db, row, { moderator, now }) => {
  if (row.status === 'removed') return 'not-so';
  await countStatus(db, row, 'removed');
  const { id: comment, name, role, text, edited, status, writer, likes } = row;
  const removed = new Date(now).toISOString();
  await db
    .insertInto('removed')
    .values({ comment, name, role, text, edited, status, writer, likes, moderator, removed })
    .execute();
  await settle(db, row, true);
  // The rows of its likes stay as long as it can be restored.
  await update(db, row, { ...wordless, held: row.held, word: row.word, likeness: row.likeness });
  return 'remove';
};

const restore: Step = async (db, row) => {
  const kept = await db.deleteFrom('removed').where('comment', '=', row.id).returningAll().executeTakeFirst();
  if (row.status !== 'removed' || !kept) return 'not-so';
  const { name, role, text, edited, status, writer, likes } = kept;
  await countStatus(db, row, status);
  await update(db, row, {
    name,
    role,
    text,
    edited,
    status,
    writer,
    likes,
  });
  return 'restore';
};

const pin: Step = async (db, row) => {
  if (row.status !== 'published' || row.root !== null || row.pinned) return 'not-so';
  const pinned = await db
    .selectFrom('comments')
    .select('id')
    .where('thread', '=', row.thread)
    .where('pinned', '=', 1)
    .execute();
  if (pinned.length >= maxPinned) return 'full';
  await update(db, row, { pinned: 1 });
  await showChange(db, row.thread);
  return 'pin';
};

const unpin: Step = async (db, row) => {
  if (!row.pinned) return 'not-so';
  await update(db, row, { pinned: 0 });
  await showChange(db, row.thread);
  return 'unpin';
};

const blockWriter: Step = async (db, row, { moderator, now }) => {
  const writer = await writerOf(db, row.id);
  if (writer === null || row.role !== null) return 'not-so';
  const created = new Date(now).toISOString();
  const isDone = await addBlock(db, { kind: 'writer', value: writer, comment: row.id, moderator, created });
  return isDone ? 'block-writer' : 'not-so';
};

const unblockWriter: Step = async (db, row) => {
  const writer = await writerOf(db, row.id);
  return writer !== null && (await dropBlock(db, 'writer', writer)) ? 'unblock-writer' : 'not-so';
};

const steps: Readonly<Record<CommentAction, Step>> = {
  approve,
  hold,
  remove,
  restore,
  settle: async (db, row) => ((await settle(db, row, true)) ? 'settle' : 'not-so'),
  unsettle: async (db, row) => (row.status === 'published' && (await settle(db, row, false)) ? 'unsettle' : 'not-so'),
  pin,
  unpin,
  'block-writer': blockWriter,
  'unblock-writer': unblockWriter,
};

/** Carries out the decision, and writes the log. Throws a `RefusedError` when there is no such comment. */
export const decide = (store: Store, decision: Decision): Promise<DecisionOutcome> =>
  store.write(async (db) => {
    const { action, id, revision, undoes } = decision;
    const row = await lockComment(db, id);
    if (revision !== undefined && row.revision !== revision) return { outcome: 'changed', action, row };
    if (undoes && (await isDecidedSince(db, undoes))) return { outcome: 'not-so', action, row };
    const done = await steps[action](db, row, decision);
    if (done === 'not-so' || done === 'full')
      return { outcome: (await isGone(db, row)) ? 'missing' : done, action, row };
    const detail =
      done === 'block-writer' || done === 'unblock-writer'
        ? await writerOf(db, id)
        : // Undoing a hold publishes this text, and no other.
          done === 'hold'
          ? String(row.revision)
          : null;
    const entry = await writeAudit(db, decision, done, { thread: row.thread, comment: id, detail });
    return { outcome: 'done', action: done, row: (await findRow(db, id)) ?? row, entry };
  });

/**
 * Closes a thread, or opens it again. Throws a `RefusedError` when there is none.
 * @param undoes the line of the log that it undoes
 * @returns the line of the log; undefined when nothing has changed
 */
export const setClosed = (
  store: Store,
  thread: string,
  isClosed: boolean,
  doer: Actor,
  undoes?: AuditRow,
): Promise<string | undefined> =>
  store.write(async (db) => {
    if (!(await lockThread(db, thread))) throw new RefusedError('no-thread');
    if (undoes && (await isDecidedSince(db, undoes))) return undefined;
    const changed = await db
      .updateTable('threads')
      .set({ closed: Number(isClosed) })
      .where('id', '=', thread)
      .where('closed', '=', Number(!isClosed))
      .returning('id')
      .execute();
    if (!changed.length) return undefined;
    await showChange(db, thread);
    return writeAudit(db, doer, isClosed ? 'close' : 'open', { thread });
  });
