/** Blocked words and writers, whose comments are held. */
import { findRow } from './comments.js';
import { isDecidedSince, writeAudit, type Actor } from './audit.js';
import { RefusedError } from './refused-error.js';
import type { Store, WriteTransaction } from './store.js';
import type { AuditRow, BlockRow } from './tables.js';

/** Every post is compared with all of them, so their number is limited. */
export const maxBlocks = { word: 1000, writer: 10_000 } as const;

/** All blocks, the newest first. */
export const readBlocks = (store: Store): Promise<BlockRow[]> =>
  store.read((db) => db.selectFrom('blocks').selectAll().orderBy('created', 'desc').execute());

/**
 * Adds a block, if there is room.
 * @returns false when it exists already
 */
export const addBlock = async (db: WriteTransaction, row: BlockRow): Promise<boolean> => {
  const { kind } = row;
  const { rows } = await db
    .selectFrom('blocks')
    .select((of) => of.fn.countAll().as('rows'))
    .where('kind', '=', kind)
    .executeTakeFirstOrThrow();
  if (Number(rows) >= maxBlocks[kind]) throw new RefusedError('too-many-blocks');
  const added = await db
    .insertInto('blocks')
    .values(row)
    .onConflict((conflict) => conflict.columns(['kind', 'value']).doNothing())
    .returning('value')
    .execute();
  return added.length > 0;
};

/**
 * Removes a block.
 * @returns false when there was none
 */
export const dropBlock = async (db: WriteTransaction, kind: BlockRow['kind'], value: string): Promise<boolean> => {
  const dropped = await db
    .deleteFrom('blocks')
    .where('kind', '=', kind)
    .where('value', '=', value)
    .returning('value')
    .execute();
  return dropped.length > 0;
};

/**
 * Blocks a word or a writer from now on, or ends that.
 * @param value the normalized word, or the writer's HMAC
 * @param undoes the line of the log that it undoes
 * @returns the line of the log; undefined when nothing has changed
 */
export const setBlock = (
  store: Store,
  kind: BlockRow['kind'],
  value: string,
  isBlocked: boolean,
  doer: Actor,
  undoes?: AuditRow,
): Promise<string | undefined> =>
  store.write(async (db) => {
    if (undoes && (await isDecidedSince(db, undoes))) return undefined;
    const created = new Date(doer.now).toISOString();
    const row: BlockRow = { kind, value, comment: null, moderator: doer.moderator, created };
    const isDone = isBlocked ? await addBlock(db, row) : await dropBlock(db, kind, value);
    return isDone ? writeAudit(db, doer, `${isBlocked ? 'block' : 'unblock'}-${kind}`, { detail: value }) : undefined;
  });

/** The writer of a comment, also after a moderator has removed it. */
export const writerOf = async (db: Pick<WriteTransaction, 'selectFrom'>, comment: string): Promise<string | null> => {
  const row = await findRow(db, comment);
  if (row?.writer) return row.writer;
  const kept = await db.selectFrom('removed').select('writer').where('comment', '=', comment).executeTakeFirst();
  return kept?.writer ?? null;
};
