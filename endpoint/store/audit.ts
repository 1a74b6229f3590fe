/**
 * The moderators' log: who did what and when. A line is written in the same transaction as the action, so neither
 * exists without the other.
 */
import type { ModerationAction } from '../../src/model/moderation-action.js';
import { beginningOf, makeCommentId } from './comment-id.js';
import type { Store, WriteTransaction } from './store.js';
import type { AuditRow } from './tables.js';

/** How long the log is kept, in days. */
export const auditDays = 365;

/** Who does something, and when. */
export interface Actor {
  moderator: string;
  /** In milliseconds. */
  now: number;
}

/**
 * Writes a line of the log.
 * @returns its id
 */
export const writeAudit = async (
  db: WriteTransaction,
  { moderator, now }: Actor,
  action: ModerationAction,
  { thread = null, comment = null, detail = null }: Partial<Pick<AuditRow, 'thread' | 'comment' | 'detail'>>,
): Promise<string> => {
  const [id, created] = [makeCommentId(now), new Date(now).toISOString()];
  await db.insertInto('audit').values({ id, moderator, action, thread, comment, detail, created }).execute();
  return id;
};

/** Lines of the log by their ids. */
export const findAudit = (store: Store, ids: readonly string[]): Promise<AuditRow[]> =>
  ids.length
    ? store.read((db) => db.selectFrom('audit').selectAll().where('id', 'in', ids).execute())
    : Promise.resolve([]);

/**
 * Actions about the same thing, and what names that thing: the last one counts, and only that one can be undone. A writer
 * is named by the HMAC, because several comments lead to one.
 */
const families: readonly { by: 'comment' | 'thread' | 'detail'; actions: readonly ModerationAction[] }[] = [
  { by: 'comment', actions: ['approve', 'hold', 'remove', 'restore', 'answer'] },
  { by: 'comment', actions: ['settle', 'unsettle'] },
  { by: 'comment', actions: ['pin', 'unpin'] },
  { by: 'thread', actions: ['close', 'open'] },
  { by: 'detail', actions: ['block-writer', 'unblock-writer'] },
  { by: 'detail', actions: ['block-word', 'unblock-word'] },
];

/** Whether somebody has decided anew about the same thing since that line of the log. */
export const isDecidedSince = async (db: WriteTransaction, line: AuditRow): Promise<boolean> => {
  const { action, created } = line;
  const family = families.find(({ actions }) => actions.some((one) => one === action));
  if (!family) return false;
  const since = await db
    .selectFrom('audit')
    .select('id')
    .where('id', '>=', beginningOf(Date.parse(created)))
    .where(family.by, '=', line[family.by])
    .where('created', '>', created)
    .where('action', 'in', family.actions)
    .limit(1)
    .execute();
  return since.length > 0;
};

/**
 * The log, the newest lines first.
 * @param before the last line of the previous page
 */
export const readAudit = (store: Store, limit: number, before: string | undefined): Promise<AuditRow[]> =>
  store.read((db) => {
    const query = db.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(limit);
    return (before === undefined ? query : query.where('id', '<', before)).execute();
  });
