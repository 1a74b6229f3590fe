/**
 * Who of the moderators did what and when. It is written in the transaction of what was done, so neither is there
 * without the other. Only an answer has its line after it.
 */
import { makeCommentId } from './comment-id.js';
import type { Store, Writing } from './store.js';
import type { AuditRow } from './tables.js';

/** How long the log is kept, in days. */
export const auditDays = 365;

/** What a moderator can do with a comment. */
export const commentActions = [
  'approve',
  'hold',
  'remove',
  'restore',
  'settle',
  'unsettle',
  'pin',
  'unpin',
  'block-writer',
  'unblock-writer',
] as const;

/** One of these. */
export type CommentAction = (typeof commentActions)[number];

/** What a moderator can do with anything. */
export type Action = CommentAction | 'answer' | 'close' | 'open' | 'block-word' | 'unblock-word' | 'erase-writer';

/** Who does something, and when. */
export interface Doer {
  moderator: string;
  /** In milliseconds. */
  now: number;
}

/** Writes down what is being done; answers with the id of the line. */
export const writeAudit = async (
  db: Writing,
  { moderator, now }: Doer,
  action: Action,
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

/** The log, the newest first. @param before the last one of the page before */
export const readAudit = (store: Store, limit: number, before: string | undefined): Promise<AuditRow[]> =>
  store.read((db) => {
    const query = db.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(limit);
    return (before === undefined ? query : query.where('id', '<', before)).execute();
  });
