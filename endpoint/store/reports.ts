/** Reports from readers: one per writer and comment, up to a limit for each comment. */
import type { ReportReason } from '../../src/model/comment-box.js';
import { RefusedError } from './refused-error.js';
import type { Store } from './store.js';
import type { ReportRow } from './tables.js';

/** How long reports are kept, in days. */
export const reportDays = 90;

/** More reports of one comment tell a moderator nothing new. */
export const maxReports = 50;

/** A report to be saved. */
export interface NewReport {
  comment: string;
  /** HMAC of the writer's UUID. */
  writer: string;
  reason: ReportReason;
  note: string | undefined;
  now: number;
}

/**
 * Saves a report. A repeated report, or one too many, changes nothing, and the reporter does not learn which. Throws a
 * `RefusedError` when the comment is not published.
 * @returns false when nothing was saved
 */
export const saveReport = (store: Store, { comment, writer, reason, note, now }: NewReport): Promise<boolean> =>
  store.write(async (db) => {
    const row = await db.selectFrom('comments').select(['status', 'role']).where('id', '=', comment).executeTakeFirst();
    if (row?.status !== 'published' || row.role !== null) throw new RefusedError('no-comment');
    const { rows } = await db
      .selectFrom('reports')
      .select((of) => of.fn.countAll().as('rows'))
      .where('comment', '=', comment)
      .executeTakeFirstOrThrow();
    if (Number(rows) >= maxReports) return false;
    const created = new Date(now).toISOString();
    const added = await db
      .insertInto('reports')
      .values({ comment, writer, reason, note: note ?? null, created, settled: 0 })
      .onConflict((conflict) => conflict.columns(['comment', 'writer']).doNothing())
      .returning('comment')
      .execute();
    if (!added.length) return false;
    // The thread's version stays, because only moderators see reports.
    const counted = await db
      .updateTable('comments')
      .set((of) => ({ reports: of('reports', '+', 1) }))
      .where('id', '=', comment)
      .where('status', '=', 'published')
      .returning('id')
      .execute();
    if (!counted.length) throw new RefusedError('no-comment');
    return true;
  });

/** The unsettled reports of these comments, the oldest first. */
export const readReports = async (store: Store, comments: readonly string[]): Promise<ReportRow[]> =>
  comments.length
    ? store.read((db) =>
        db
          .selectFrom('reports')
          .selectAll()
          .where('comment', 'in', comments)
          .where('settled', '=', 0)
          .orderBy('created')
          .execute(),
      )
    : [];
